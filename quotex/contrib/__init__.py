"""Where quotex meets other libraries. Nothing else in the package imports these modules; each needs its extra."""
