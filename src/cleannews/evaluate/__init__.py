"""Scores the cleaner against labelled articles.

`gold` reads the labelled articles, `tokens` compares texts, `fields` compares metadata,
`score` judges one document and sums many, `tables` and `worst` show the outcome.
"""
