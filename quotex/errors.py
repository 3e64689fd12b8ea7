"""Errors that quotex raises, each with a text that says what was wrong, where, and what to do.

Text itself never raises: any `str` gives records. These are for wrong calls and unreadable inputs.
"""


class QuotexError(Exception):
    """Base of every error that quotex raises on purpose."""


class InputError(QuotexError):
    """An input cannot be read: missing, a directory, not decodable, too large, not what its name says."""


class OptionError(QuotexError, ValueError):
    """An option or argument has a value that is not allowed."""


class LexiconError(QuotexError, ValueError):
    """A word list is malformed; the text names the file, the line and the reason."""


def reason(error: Exception) -> str:
    """What the system says about a file that it refuses, as part of a message: ``no such file or directory``."""
    return (getattr(error, "strerror", None) or str(error) or type(error).__name__).lower()
