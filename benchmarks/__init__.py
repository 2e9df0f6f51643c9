"""Measurements; each file is a script with its own `--help`."""
