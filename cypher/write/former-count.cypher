// How many articles were taken in before copies and other reports were looked for, and were not compared since.
// returns   left: integer
MATCH (a:Former)
RETURN count(a) AS left
