// Every claim has the words that state it, each with its beginning and its end.
// returns   id: string, found: string
MATCH (c:Claim)
WITH c, coalesce(size(c.quotes), 0) AS quotes, coalesce(size(c.starts), 0) AS starts, coalesce(size(c.ends), 0) AS ends
WHERE quotes = 0 OR quotes <> starts OR quotes <> ends
RETURN c.id AS id,
       toString(quotes) + ' quotes, ' + toString(starts) + ' beginnings, ' + toString(ends) + ' ends' AS found
