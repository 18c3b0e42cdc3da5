// Functions that do not come with Neo4j itself.
// returns     name: string
SHOW FUNCTIONS YIELD name, isBuiltIn
WHERE NOT isBuiltIn
RETURN name
ORDER BY name
LIMIT 5
