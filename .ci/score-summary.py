"""Prints the figures of one run of the scorer, a line each. Exits with 1 where a reading is missing or breaks the contract, a quote is not literal, or more traps are hit than allowed."""

import json
import sys

name, path, allowed = sys.argv[1:]
with open(path, encoding="utf-8") as file:
    result = json.load(file)


def shown(value):
    return "-" if value is None else f"{value:.3f}"


for title in ("entities", "statements"):
    figures = result[title]["micro"]
    print(f"{name}: {title}: " + ", ".join(f"{key} {shown(figures[key])}" for key in ("precision", "recall", "f1")))
for title, figures in {**result["accuracy"], **result["evidence"]}.items():
    print(f"{name}: {title}: {shown(figures['accuracy'])}")
print(f"{name}: traps hit: {len(result['traps_hit'])}, {allowed} allowed")
broken = [*result["contract"], *result["missing_readings"]]
for line in [*result["traps_hit"], *broken]:
    print(f"  {line}")
literal = result["evidence"].get("quote is in the article", {}).get("accuracy")
sys.exit(1 if broken or len(result["traps_hit"]) > int(allowed) or literal not in (None, 1.0) else 0)
