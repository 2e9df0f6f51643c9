"""What the user sees on standard error, and views for the eye."""
