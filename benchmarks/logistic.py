"""What the training scripts share: their command line, and logistic regression over named features."""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from quotex.weights import probability

Example = tuple[dict[str, float], bool]


def asked(description: str | None) -> tuple[list[dict[str, Any]], bool]:
    """The marked documents that a training script's command line names, and whether to write the weights."""
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", nargs="+", type=Path)
    parser.add_argument("--write", action="store_true", help="train on everything and write the weights")
    options = parser.parse_args()
    lines = [line for path in options.gold for line in path.read_text(encoding="utf-8").split("\n") if line.strip()]
    return [json.loads(line) for line in lines], options.write


def train(
    data: list[Example],
    rounds: int = 400,
    rate: float = 0.5,
    penalty: float = 0.003,
    prior: Mapping[str, float] = MappingProxyType({}),
) -> dict[str, float]:
    """Weights by full-batch gradient steps, drawn towards those of `prior`, else towards zero."""
    weights = dict(prior)
    for _ in range(rounds):
        gradient: dict[str, float] = {}
        for found, is_so in data:
            error = is_so - probability(weights, found)
            for name, value in found.items():
                gradient[name] = gradient.get(name, 0.0) + error * value
        for name, value in gradient.items():
            start = prior.get(name, 0.0)
            kept = (weights.get(name, 0.0) - start) * (1 - rate * penalty)
            weights[name] = start + kept + rate * value / len(data) * 4
    return weights


def cross_validated(
    documents: list[list[Example]],
    folds: int = 5,
    penalty: float = 0.003,
    prior: Mapping[str, float] = MappingProxyType({}),
) -> list[tuple[float, bool]]:
    """(probability, truth) of every example, from weights that did not see its document."""
    answers = []
    for fold in range(folds):
        seen = [e for n, found in enumerate(documents) if n % folds != fold for e in found]
        weights = train(seen, penalty=penalty, prior=prior)
        held_out = [e for n, found in enumerate(documents) if n % folds == fold for e in found]
        answers += [(probability(weights, found), is_so) for found, is_so in held_out]
    return answers


def as_rows(weights: dict[str, float], least: float = 0.005) -> str:
    """The weights as a data file of the package; what hardly counts is left out."""
    rows = sorted((name, value) for name, value in weights.items() if abs(value) >= least)
    return "feature\tweight\n" + "".join(f"{name}\t{value:.3f}\n" for name, value in rows)
