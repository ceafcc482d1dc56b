"""Walks through the workbench, one part of it each; `workbench.py` starts them."""
