/* SPDX-License-Identifier: Apache-2.0 */
// Tokens of StarRocks SQL, as far as a schema tool needs to tell them apart. Words without case; everything is kept, comments on a hidden
// channel. Every text can be split into tokens: what is no token of StarRocks becomes UNKNOWN or one of the UNCLOSED tokens.
lexer grammar DdlLexer;

options {
    caseInsensitive = true;
}

channels {
    HINTS
}

// ---- reserved words that the grammar names

ADD: 'ADD';
ALL: 'ALL';
ALTER: 'ALTER';
AND: 'AND';
ARRAY: 'ARRAY';
AS: 'AS';
ASC: 'ASC';
BETWEEN: 'BETWEEN';
BY: 'BY';
CASE: 'CASE';
CHAR: 'CHAR';
CHARACTER: 'CHARACTER';
COLLATE: 'COLLATE';
COLUMN: 'COLUMN';
CREATE: 'CREATE';
CROSS: 'CROSS';
CURRENT_TIMESTAMP: 'CURRENT_TIMESTAMP';
DATABASE: 'DATABASE';
DEFAULT: 'DEFAULT';
DEFERRED: 'DEFERRED';
DELETE: 'DELETE';
DROP: 'DROP';
ELSE: 'ELSE';
EXISTS: 'EXISTS';
FORCE: 'FORCE';
FOR: 'FOR';
FROM: 'FROM';
FULL: 'FULL';
GROUP: 'GROUP';
HAVING: 'HAVING';
IF: 'IF';
IMMEDIATE: 'IMMEDIATE';
IN: 'IN';
INDEX: 'INDEX';
INNER: 'INNER';
INSERT: 'INSERT';
INTERSECT: 'INTERSECT';
INTO: 'INTO';
INT: 'INT' | 'INTEGER';
INVOKER: 'INVOKER';
IS: 'IS';
JOIN: 'JOIN';
KEY: 'KEY';
LATERAL: 'LATERAL';
LEFT: 'LEFT';
LIKE: 'LIKE';
LIMIT: 'LIMIT';
MAXVALUE: 'MAXVALUE';
NOT: 'NOT';
NULL: 'NULL';
ON: 'ON';
OPTIMIZE: 'OPTIMIZE';
OR: 'OR';
ORDER: 'ORDER';
OUTER: 'OUTER';
OVER: 'OVER';
PARTITION: 'PARTITION';
PRIMARY: 'PRIMARY';
RANGE: 'RANGE';
RENAME: 'RENAME';
REPLACE: 'REPLACE';
RIGHT: 'RIGHT';
SCHEMA: 'SCHEMA';
SELECT: 'SELECT';
SET: 'SET';
TABLE: 'TABLE';
TO: 'TO';
UNION: 'UNION';
UNIQUE: 'UNIQUE';
UNSIGNED: 'UNSIGNED';
UPDATE: 'UPDATE';
USE: 'USE';
USING: 'USING';
VALUES: 'VALUES';
WHERE: 'WHERE';
WITH: 'WITH';

/** Reserved words that name a type. */
TYPE_NAME
    : 'TINYINT' | 'SMALLINT' | 'BIGINT' | 'LARGEINT' | 'FLOAT' | 'DOUBLE' | 'VARCHAR' | 'TEXT' | 'JSON' | 'HLL' | 'BITMAP' | 'PERCENTILE'
    | 'DECIMAL' | 'DECIMALV2' | 'DECIMAL32' | 'DECIMAL64' | 'DECIMAL128' | 'DECIMAL256'
    ;

/** Reserved words between two operands. */
OPERATOR_WORD
    : 'DIV' | 'MOD' | 'REGEXP' | 'RLIKE' | 'BITSHIFTLEFT' | 'BITSHIFTRIGHT' | 'BITSHIFTRIGHTLOGICAL'
    ;

/** Reserved words that are values, with or without parentheses. */
VALUE_WORD
    : 'TRUE' | 'FALSE' | 'CURRENT_DATE' | 'CURRENT_GROUP' | 'CURRENT_ROLE' | 'CURRENT_TIME' | 'CURRENT_USER' | 'CURRENT_WAREHOUSE'
    | 'LOCALTIME' | 'LOCALTIMESTAMP'
    ;

/** Reserved words that are used as functions. */
FUNCTION_WORD
    : 'CONVERT' | 'DENSE_RANK' | 'FIRST_VALUE' | 'GROUPING' | 'GROUPING_ID' | 'LAG' | 'LAST_QUERY_ID' | 'LAST_VALUE' | 'LEAD' | 'NTILE'
    | 'ROW_NUMBER'
    ;

/** The other reserved words: they are no names unless quoted. */
RESERVED_WORD
    : 'ANALYZE' | 'ASOF' | 'BOTH' | 'CHECK' | 'COMPACTION' | 'CUBE' | 'DATABASES' | 'DESC' | 'DESCRIBE' | 'DISTINCT' | 'DUAL' | 'EXPLAIN'
    | 'FILES' | 'FUNCTION' | 'GIN' | 'GRANT' | 'GROUPS' | 'IGNORE' | 'INFILE' | 'KEYS' | 'KILL' | 'LOAD' | 'MICROSECOND' | 'MILLISECOND'
    | 'OUTFILE' | 'PREPARE' | 'PROCEDURE' | 'READ' | 'RELEASE' | 'REVOKE' | 'ROWS' | 'SCHEMAS' | 'SET_VAR' | 'SHOW' | 'TERMINATED'
    | 'THEN' | 'WHEN'
    ;

// ---- words of the grammar that may also be names

ACTIVE: 'ACTIVE';
AFTER: 'AFTER';
AGGREGATE: 'AGGREGATE';
ASYNC: 'ASYNC';
AUTO_INCREMENT: 'AUTO_INCREMENT';
BASE: 'BASE';
BRANCH: 'BRANCH';
BROKER: 'BROKER';
BUCKETS: 'BUCKETS';
CANCEL: 'CANCEL';
CATALOG: 'CATALOG';
CHARSET: 'CHARSET';
COMMENT: 'COMMENT';
COMPACT: 'COMPACT';
CUMULATIVE: 'CUMULATIVE';
DISTRIBUTED: 'DISTRIBUTED';
DUPLICATE: 'DUPLICATE';
END: 'END';
ENGINE: 'ENGINE';
EVERY: 'EVERY';
EXCEPT: 'EXCEPT';
EXECUTE: 'EXECUTE';
EXTERNAL: 'EXTERNAL';
FIELD: 'FIELD';
FIRST: 'FIRST';
HASH: 'HASH';
INACTIVE: 'INACTIVE';
INCREMENTAL: 'INCREMENTAL';
INTERVAL: 'INTERVAL';
LESS: 'LESS';
LIST: 'LIST';
MANUAL: 'MANUAL';
MAP: 'MAP';
MATERIALIZED: 'MATERIALIZED';
MERGE: 'MERGE';
MINUS_WORD: 'MINUS';
MODIFY: 'MODIFY';
NONE: 'NONE';
PARTITIONS: 'PARTITIONS';
PERSISTENT: 'PERSISTENT';
PROPERTIES: 'PROPERTIES';
RANDOM: 'RANDOM';
RECOVER: 'RECOVER';
REFRESH: 'REFRESH';
ROLLUP: 'ROLLUP';
SCHEDULE: 'SCHEDULE';
SECURITY: 'SECURITY';
SIGNED: 'SIGNED';
SPLIT: 'SPLIT';
START: 'START';
STRUCT: 'STRUCT';
SWAP: 'SWAP';
TABLET: 'TABLET';
TABLETS: 'TABLETS';
TAG: 'TAG';
TEMPORARY: 'TEMPORARY';
THAN: 'THAN';
TRUNCATE: 'TRUNCATE';
VIEW: 'VIEW';

/** Words that name a type and may also be names. */
SOFT_TYPE_NAME
    : 'BOOLEAN' | 'DATE' | 'DATETIME' | 'TIME' | 'STRING' | 'BINARY' | 'VARBINARY' | 'VARIANT' | 'NUMERIC' | 'NUMBER'
    ;

/** The built-in aggregate functions of value columns (REPLACE is reserved). */
AGGREGATE_NAME
    : 'SUM' | 'MAX' | 'MIN' | 'REPLACE_IF_NOT_NULL' | 'HLL_UNION' | 'BITMAP_UNION' | 'PERCENTILE_UNION'
    ;

// ---- marks

LPAREN: '(';
RPAREN: ')';
LBRACK: '[';
RBRACK: ']';
LBRACE: '{';
RBRACE: '}';
COMMA: ',';
SEMICOLON: ';';
DOT: '.';
ELLIPSIS: '...';
EQ: '=';
LT: '<';
GT: '>';
COMPARISON: '<>' | '!=' | '<=' | '>=' | '<=>';
PLUS: '+';
MINUS: '-';
STAR: '*';
OPERATOR: '/' | '%' | '||' | '&&' | '&' | '|' | '^' | '->';
NEGATION: '!' | '~';
AT: '@';
COLON: ':';

// ---- values and names

INTEGER: DIGIT+;
NUMBER: DIGIT+ '.' DIGIT* | '.' DIGIT+ | DIGIT+ ('.' DIGIT*)? EXPONENT | '.' DIGIT+ EXPONENT;
SINGLE_QUOTED: '\'' ('\\' . | '\'\'' | ~['\\])* '\'';
DOUBLE_QUOTED: '"' ('\\' . | '""' | ~["\\])* '"';
BYTES: 'X\'' ~['\\]* '\'' | 'X"' ~["\\]* '"';
WORD: (LETTER | '_') (LETTER | DIGIT | '_')*;
DIGIT_WORD: DIGIT (LETTER | DIGIT | '_')+;
BACKQUOTED: '`' (~'`' | '``')* '`';
/** {@code .1x}: a qualified name whose second part starts with a digit. */
DOT_WORD: '.' DIGIT_WORD;
DOLLAR_QUOTED: '$$' .*? '$$';

// ---- what stands between tokens

LINE_COMMENT: '--' ~[\r\n]* -> channel(HIDDEN);
/** Hints mean something to the optimiser: a channel of their own. */
HINT: '/*+' .*? '*/' -> channel(HINTS);
BLOCK_COMMENT: '/*' .*? '*/' -> channel(HIDDEN);
BLANK: [ \t\r\n\f]+ -> channel(HIDDEN);

// ---- what is wrong

UNCLOSED_COMMENT: '/*' ~'*'* ('*'+ ~[*/] ~'*'*)* '*'*;
UNCLOSED_STRING: '\'' ('\\' . | '\'\'' | ~['\\])* '\\'? | '"' ('\\' . | '""' | ~["\\])* '\\'?;
UNCLOSED_NAME: '`' (~'`' | '``')*;
UNKNOWN: .;

fragment DIGIT: [0-9];
fragment EXPONENT: 'E' [+-]? DIGIT+;
/** SqlCharStream shows all letters beyond ASCII as U+0001. */
fragment LETTER: [A-Z$] | '\u0001';
