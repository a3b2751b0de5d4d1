"""What fits a question, which question to ask next, and how good that is on judged questions."""
