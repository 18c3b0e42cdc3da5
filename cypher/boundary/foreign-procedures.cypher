// Procedures that do not come with Neo4j itself: a plugin's may read files or addresses, also nested where no plan shows it.
// returns     name: string
SHOW PROCEDURES YIELD name
WHERE NOT split(name, '.')[0] IN ['db', 'dbms', 'tx', 'cdc', 'internal']
RETURN name
ORDER BY name
LIMIT 5
