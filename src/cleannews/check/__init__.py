"""What `cleannews check` finds in files, and how it takes it out of them in place."""
