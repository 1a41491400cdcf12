"""Sentences made of facts, in French and English: the same words in the window, on the command line and in messages.

The core raises and returns facts; only this room makes sentences of them, so that everything can be translated. It is
handed a way to translate (Qt's in the window, the translation file read directly elsewhere) and knows no Qt.
May import: `app.domain`.

    speech = Speech("fr", translate)
    reason(speech, row)               # "Temps compté : 1 h 10 de marge"
"""
