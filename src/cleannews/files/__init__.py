"""Files: found, opened, cleaned in order by any number of processes, and written whole or not at all."""
