"""Pictures of every screen and dialog, light and dark, in both languages: to look at, and for the readme.

`scenes.py` is the list, `stage.py` shows one scene in the real window, `books.py` makes the books they are set in,
`fitting.py` finds what is cut off.

    python -m tests.gallery OUT                                   # everything
    python -m tests.gallery OUT --only extension --theme dark     # what one works on
    python -m tests.gallery OUT --on LARGE_TEXT                   # everything on another kind of screen
    python -m tests.gallery OUT --on SMALL --fits                 # what has no room there, said and not drawn
"""
