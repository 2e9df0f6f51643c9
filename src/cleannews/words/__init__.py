"""Tables of words: what outlets, places, months and headlines are made of."""
