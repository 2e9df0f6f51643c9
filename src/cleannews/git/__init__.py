"""cleannews inside git: a filter that stores texts without furniture, and a diff that shows them so."""
