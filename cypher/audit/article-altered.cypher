// Articles are kept as they were received: sha256 is that of title, line feed, text.
// returns   id: string, text: string, sha256: string; compared by the program
MATCH (a:Article)
RETURN a.id AS id, a.title + '\n' + a.text AS text, a.sha256 AS sha256
