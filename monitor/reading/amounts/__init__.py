"""The parts of an amount: numbers, what they count, hedges, money. ``reading.quantities`` puts them together."""
