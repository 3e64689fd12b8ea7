"""Quotations in Bengali text, with speakers and cues."""
