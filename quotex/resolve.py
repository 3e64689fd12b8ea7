"""Names, roles and pronouns → entities: who each source is in this document."""

from __future__ import annotations
