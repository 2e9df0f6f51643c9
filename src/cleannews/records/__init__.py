"""Records: what goes in and comes out, whatever the format.

A record is a mapping with the fields of DESIGN's contract: `id`, `text` (the body), the metadata,
`removed` (the pieces that were cut) and `flags`. Nothing in this package opens or writes a file.
"""
