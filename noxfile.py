"""`nox`: the checks of `.ci/run` by part, on every Python that is found. `nox -s tests-3.13` runs one of them."""

from __future__ import annotations

import nox

nox.options.sessions = ["lint", "types", "tests", "lowest", "coverage", "docs", "workflows", "packages"]
nox.options.default_venv_backend = "uv|virtualenv"
nox.options.error_on_missing_interpreters = False

FLOWS = [f".github/workflows/{name}.yml" for name in ("test", "docs", "publish")]
PYTHONS = ["3.11", "3.12", "3.13", "3.14"]
LOWEST = ["attrs==23.2.0", "regex==2023.12.25"]
"""The lowest versions that `pyproject.toml` allows."""


@nox.session
def lint(session: nox.Session) -> None:
    """Lint everything."""
    session.install("ruff")
    session.run("ruff", "check", ".")


@nox.session
def types(session: nox.Session) -> None:
    """Check types with mypy and pyright."""
    session.install("-e", ".[lint]", "pyright")
    session.run("mypy")
    session.run("pyright")


@nox.session(python=PYTHONS)
def tests(session: nox.Session) -> None:
    """Run the tests with the newest dependencies."""
    session.install(".[test]")
    session.run("python", "-m", "pytest", *session.posargs)


@nox.session(python=PYTHONS)
def lowest(session: nox.Session) -> None:
    """Run the tests with the lowest dependencies."""
    session.install(".[test]", *LOWEST)
    session.run("python", "-m", "pytest", *session.posargs)


@nox.session
def contrib(session: nox.Session) -> None:
    """Run the tests of the optional parts, with their packages."""
    session.install(".[test,spacy,pandas,polars,spark,progress,completion]", "duckdb", "datasets", "dask")
    session.run("python", "-m", "pytest", "-m", "extra", "-rs", *session.posargs)


@nox.session
def coverage(session: nox.Session) -> None:
    """Run the tests with the packages of all optional parts; too little branch coverage is an error."""
    session.install("-e", ".[test,spacy,pandas,polars,spark,progress,completion]", "duckdb", "datasets", "dask")
    session.run("python", "-m", "pytest", "--cov", *session.posargs)


@nox.session
def mutation(session: nox.Session) -> None:
    """Change the attribution in many small ways and count what the tests notice: `nox -s mutation -- --sample 60`."""
    session.install("-e", ".[test]", "mutmut>=3.8,<4")
    session.run("python", "tests/mutation.py", *session.posargs)


@nox.session
def docs(session: nox.Session) -> None:
    """Build the documentation; warnings are errors."""
    session.install(".[docs]")
    session.run("sphinx-build", "-q", "-W", "--keep-going", "-b", "html", "docs", "docs/_build/html")


@nox.session
def workflows(session: nox.Session) -> None:
    """Check the workflow files: their schema, and what a security linter says."""
    session.install("check-jsonschema", "zizmor")
    session.run("check-jsonschema", "--builtin-schema", "vendor.github-workflows", *FLOWS)
    session.run("zizmor", "--offline", "-q", ".github/workflows")


@nox.session
def packages(session: nox.Session) -> None:
    """Build sdist and wheel, and install each in a clean environment."""
    session.install("build")
    session.run("bash", ".ci/packages", session.create_tmp(), external=True)
