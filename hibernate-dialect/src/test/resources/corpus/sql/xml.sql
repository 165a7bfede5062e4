-- xml
-- refused: RH5107 xmlelement: StarRocks has no such function. → Keep the text and parse it in the application.

-- xml2
-- refused: RH5107 xmlforest: StarRocks has no such function. → Keep the text and parse it in the application.

-- xml3
-- refused: RH5107 xmlagg: StarRocks has no such function. → Keep the text and parse it in the application.

-- xml4
-- refused: RH5107 xmlquery: StarRocks has no such function. → Keep the text and parse it in the application.

-- xml5
-- refused: RH5107 xmlexists: StarRocks has no such function. → Keep the text and parse it in the application.

-- xml6
-- refused: RH5107 xmlpi: StarRocks has no such function. → Keep the text and parse it in the application.

-- xml7
-- refused: RH5107 xmltable: StarRocks has no such function. → Keep the text and parse it in the application.
