"""`python -m quotex`: the command line program."""

from quotex.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
