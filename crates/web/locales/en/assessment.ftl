### Assessments, scores and orders.
