"""Log-linear models: named features of a case, each with its weight from a data file.

A feature that is not there counts 0 and need not be named, nor need one without a weight.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import cache

from quotex.lexicon import numbers

weights = cache(numbers)
"""The weights of a data file by its name (`subjects.tsv`), read once a process."""


def score(weights: Mapping[str, float], features: Mapping[str, float]) -> float:
    """The sum of the features that are there, each times its weight."""
    points = 0.0
    for name, value in features.items():
        weight = weights.get(name)
        if weight is not None:
            points += weight * value
    return points


def probability(weights: Mapping[str, float], features: Mapping[str, float]) -> float:
    """How probable it is that these features go with a yes."""
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, score(weights, features)))))
