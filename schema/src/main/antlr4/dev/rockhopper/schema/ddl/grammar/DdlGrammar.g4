/* SPDX-License-Identifier: Apache-2.0 */
// The DDL of StarRocks, one rule for each statement. Queries and expressions are not taken apart: a query is all that follows AS, an
// expression is a flat run of operands and operators whose brackets are balanced. Source: the documentation pages of the statements.
parser grammar DdlGrammar;

options {
    tokenVocab = DdlLexer;
}

// ---- CREATE TABLE

createTable
    : CREATE (TEMPORARY | EXTERNAL)? TABLE ifNotExists? qualifiedName
        LPAREN columnDefinition (COMMA columnDefinition)* (COMMA indexDefinition)* RPAREN
        (ENGINE EQ identifier)? charsetClause? keyClause? comment? partitionBy? distribution? orderBy?
        (ROLLUP LPAREN rollupItem (COMMA rollupItem)* RPAREN)? properties? (BROKER properties)? EOF
    ;

createTableLike
    : CREATE (TEMPORARY | EXTERNAL)? TABLE ifNotExists? qualifiedName partitionBy? distribution? properties? LIKE qualifiedName EOF
    ;

columnDefinition
    : identifier (dataType columnCharset? KEY? aggregate? | columnCharset? KEY? aggregateState) nullability?
        (DEFAULT defaultValue=expression | AUTO_INCREMENT | AS generatedAs=expression)? comment?
    ;

columnCharset
    : (CHARSET | CHARACTER SET | CHAR SET) identifier
    ;

charsetClause
    : DEFAULT? (CHARSET | CHARACTER SET | CHAR SET) EQ? (identifier | string)
    ;

aggregate
    : REPLACE
    | AGGREGATE_NAME
    | aggregateState
    ;

aggregateState
    : identifier LPAREN dataType nullability? (COMMA dataType nullability?)* RPAREN
    ;

nullability
    : NOT? NULL
    ;

indexDefinition
    : INDEX looseName identifierList indexType? comment?
    ;

indexType
    : USING looseName propertyList?
    ;

keyClause
    : (AGGREGATE | UNIQUE | PRIMARY | DUPLICATE) KEY identifierList
    ;

orderBy
    : ORDER BY LPAREN looseName ASC? (COMMA looseName ASC?)* RPAREN
    ;

rollupItem
    : identifier identifierList (DUPLICATE KEY duplicateKeys=identifierList)? (FROM from=identifier)? properties?
    ;

distribution
    : DISTRIBUTED BY (HASH identifierList | RANDOM) (BUCKETS INTEGER)?
    ;

// ---- partitions

partitionBy
    : PARTITION BY RANGE partitionTerms LPAREN (rangeItem (COMMA rangeItem)*)? RPAREN   # byRange
    | PARTITION BY LIST identifierList (LPAREN (listPartition (COMMA listPartition)*)? RPAREN)?   # byList
    | PARTITION BY partitionTerms (LPAREN (series (COMMA series)*)? RPAREN)?   # automatically
    ;

partitionTerms
    : LPAREN partitionTerm (COMMA partitionTerm)* RPAREN
    | partitionTerm (COMMA partitionTerm)*
    ;

viewPartition
    : LPAREN partitionTerm (COMMA partitionTerm)* RPAREN
    | partitionTerm
    ;

partitionTerm
    : identifier
    | call
    ;

rangeItem
    : rangePartition
    | series
    ;

rangePartition
    : PARTITION ifNotExists? looseName VALUES
        (LESS THAN (MAXVALUE | upper=bounds) | LBRACK lower=bounds COMMA upper=bounds RPAREN) propertyList?
    ;

bounds
    : LPAREN bound (COMMA bound)* RPAREN
    ;

bound
    : MAXVALUE
    | string
    ;

series
    : START LPAREN start=string RPAREN END LPAREN end=string RPAREN EVERY LPAREN (INTEGER | interval) RPAREN
    ;

interval
    : INTERVAL INTEGER identifier
    ;

listPartition
    : PARTITION ifNotExists? looseName VALUES IN
        LPAREN (listValue (COMMA listValue)* | listTuple (COMMA listTuple)*) RPAREN propertyList?
    ;

listTuple
    : LPAREN listValue (COMMA listValue)* RPAREN
    ;

listValue
    : NULL
    | string
    ;

partitionNames
    : TEMPORARY? (PARTITION | PARTITIONS) (looseName | looseNames)
    ;

// ---- types

typeOnly
    : dataType UNSIGNED? EOF
    ;

dataType
    : ARRAY LT dataType GT   # arrayType
    | MAP LT dataType COMMA dataType GT   # mapType
    | STRUCT LT structField (COMMA structField)* GT   # structType
    | (SIGNED | UNSIGNED) INT?   # signedType
    | (INT | CHAR | TYPE_NAME | SOFT_TYPE_NAME) (LPAREN INTEGER (COMMA INTEGER)? RPAREN)?   # simpleType
    ;

structField
    : looseName dataType
    ;

// ---- views and materialized views

createView
    : CREATE (OR REPLACE)? VIEW ifNotExists? qualifiedName viewColumns? comment? (SECURITY (NONE | INVOKER))? properties? AS query EOF
    ;

viewColumns
    : LPAREN viewColumn (COMMA viewColumn)* (COMMA indexDefinition)* RPAREN
    ;

viewColumn
    : identifier comment?
    ;

createMaterializedView
    : CREATE MATERIALIZED VIEW ifNotExists? qualifiedName viewColumns? comment? materializedViewClause* AS query EOF
    ;

materializedViewClause
    : PARTITION BY viewPartition
    | distribution
    | orderBy
    | refresh
    | properties
    ;

refresh
    : REFRESH (IMMEDIATE | DEFERRED)?
        (MANUAL | INCREMENTAL | ASYNC | (ASYNC | SCHEDULE) (START LPAREN string RPAREN)? EVERY LPAREN interval RPAREN)
    ;

query
    : (SELECT | WITH | LPAREN) .*?
    ;

alterView
    : ALTER VIEW qualifiedName (viewColumns? AS query | SET SECURITY (NONE | INVOKER) | other=otherViewAction) EOF
    ;

otherViewAction
    : SET PROPERTIES? propertyList
    | (ADD | MODIFY) .*?
    ;

alterMaterializedView
    : ALTER MATERIALIZED VIEW qualifiedName materializedViewAction EOF
    ;

materializedViewAction
    : RENAME identifier
    | refresh
    | SET propertyList
    | SWAP WITH identifier
    | ACTIVE
    | INACTIVE
    | other=otherMaterializedViewAction
    ;

otherMaterializedViewAction
    : (ADD | DROP) COLUMN run
    ;

// ---- ALTER TABLE

alterTable
    : ALTER TABLE qualifiedName alterClause (COMMA alterClause)* EOF
    ;

alterClause
    : columnClause
    | indexClause
    | partitionClause
    | tableClause
    | rollupClause
    | optimizeClause
    | otherClause
    ;

columnClause
    : ADD COLUMN columnDefinition position? toRollup? properties?   # addColumn
    | ADD COLUMN LPAREN columnDefinition (COMMA columnDefinition)* RPAREN toRollup? properties?   # addColumns
    | DROP COLUMN identifier fromRollup? properties?   # dropColumn
    | MODIFY COLUMN identifier comment   # modifyColumnComment
    | MODIFY COLUMN columnDefinition position? fromRollup? properties?   # modifyColumn
    | MODIFY COLUMN identifier ADD FIELD fieldPath dataType position? properties?   # addField
    | MODIFY COLUMN identifier DROP FIELD fieldPath properties?   # dropField
    | RENAME COLUMN identifier TO identifier   # renameColumn
    ;

position
    : FIRST
    | AFTER identifier
    ;

toRollup
    : (TO | IN) identifier
    ;

fromRollup
    : FROM identifier
    ;

fieldPath
    : fieldStep (DOT fieldStep | DOT_WORD)*
    ;

fieldStep
    : identifier
    | LBRACK STAR RBRACK
    ;

indexClause
    : ADD indexDefinition   # addIndex
    | DROP INDEX looseName   # dropIndexClause
    ;

tableClause
    : RENAME identifier   # renameTable
    | SWAP WITH identifier   # swapTable
    | COMMENT EQ string   # setComment
    | SET propertyList   # setProperties
    | AUTO_INCREMENT EQ INTEGER   # setAutoIncrement
    ;

rollupClause
    : ADD ROLLUP rollupItem (COMMA rollupItem)*   # addRollups
    | DROP ROLLUP identifier (COMMA identifier)*   # dropRollups
    | RENAME ROLLUP identifier identifier   # renameRollup
    ;

optimizeClause
    : (partitionNames keyClause? | keyClause) partitionBy? orderBy? distribution? mergeRange?   # optimize
    | partitionBy orderBy? distribution? mergeRange?   # optimize
    | orderBy distribution? mergeRange?   # optimize
    | distribution mergeRange?   # optimize
    | orderBy fromRollup? properties?   # reorder
    | DISTRIBUTED BY HASH identifierList DEFAULT BUCKETS INTEGER   # defaultBuckets
    ;

mergeRange
    : BETWEEN string AND string
    ;

partitionClause
    : ADD TEMPORARY? (rangePartition | PARTITIONS series) distribution? properties?   # addRangePartition
    | ADD TEMPORARY? listPartition distribution? properties?   # addListPartition
    | DROP TEMPORARY? (PARTITION ifExists? looseName | PARTITIONS ifExists? looseNames) FORCE?   # dropPartition
    | DROP PARTITIONS ifExists? WHERE expression FORCE?   # dropPartitionsWhere
    | RENAME PARTITION looseName looseName   # renamePartition
    | MODIFY PARTITION (looseName | looseNames | LPAREN STAR RPAREN) SET propertyList   # modifyPartition
    | REPLACE partitionNames WITH partitionNames properties?   # replacePartition
    | TRUNCATE partitionNames   # truncatePartition
    ;

otherClause
    : DROP TEMPORARY? PARTITIONS ifExists? series FORCE?
    | DROP TEMPORARY PARTITIONS ifExists? WHERE expression FORCE?
    | DROP ALL TEMPORARY PARTITIONS FORCE?
    | MODIFY PARTITION distribution
    | (ADD | DROP | REPLACE) PARTITION COLUMN run (COMMA run)*
    | (BASE | CUMULATIVE)? COMPACT (identifier | identifierList)?
    | (SPLIT | MERGE) (TABLET | TABLETS) run?
    | DROP PERSISTENT INDEX run
    | (CREATE (OR REPLACE)? | REPLACE | DROP) (BRANCH | TAG) run
    | EXECUTE run
    ;

// ---- the other statements

createIndex
    : CREATE INDEX looseName ON qualifiedName identifierList indexType? comment? EOF
    ;

dropIndex
    : DROP INDEX looseName ON qualifiedName EOF
    ;

dropObject
    : DROP (TABLE | VIEW | MATERIALIZED VIEW) ifExists? qualifiedName FORCE? EOF
    ;

createDatabase
    : CREATE (DATABASE | SCHEMA) ifNotExists? qualifiedName charsetClause? (DEFAULT? COLLATE EQ? (identifier | string))? properties? EOF
    ;

dropDatabase
    : DROP (DATABASE | SCHEMA) ifExists? qualifiedName FORCE? EOF
    ;

use
    : USE (qualifiedName | string) EOF
    ;

setCatalog
    : SET CATALOG (identifier | string) EOF
    ;

truncateTable
    : TRUNCATE TABLE qualifiedName (partitionNames | PARTITION other=group)? EOF
    ;

recoverTable
    : RECOVER TABLE qualifiedName EOF
    ;

cancelAlter
    : CANCEL ALTER (TABLE (COLUMN | ROLLUP | OPTIMIZE)? | MATERIALIZED VIEW) FROM qualifiedName
        (LPAREN INTEGER (COMMA INTEGER)* RPAREN)? EOF
    ;

refreshMaterializedView
    : REFRESH MATERIALIZED VIEW qualifiedName run? EOF
    ;

// ---- shared clauses

ifExists
    : IF EXISTS
    ;

ifNotExists
    : IF NOT EXISTS
    ;

comment
    : COMMENT string
    ;

properties
    : PROPERTIES propertyList
    ;

propertyList
    : LPAREN property (COMMA property)* RPAREN
    ;

property
    : string EQ string
    ;

// ---- expressions: operands and operators by turns; inside of brackets anything that is balanced

expression
    : operand ((AND | OR | STAR | MINUS | PLUS | EQ | LT | GT | COMPARISON | OPERATOR | OPERATOR_WORD | BETWEEN | IS | NOT? LIKE | NOT OPERATOR_WORD
        | NOT BETWEEN | COLLATE) operand | NOT? IN group)*
    ;

operand
    : (NOT | PLUS | MINUS | NEGATION)* primary (LBRACK content* RBRACK | DOT_WORD | DOT (identifier | STAR))*
    ;

primary
    : INTEGER
    | NUMBER
    | BYTES
    | SOFT_TYPE_NAME? string
    | NULL
    | VALUE_WORD group?
    | CURRENT_TIMESTAMP group?
    | call
    | identifier
    | group
    | AT AT? identifier
    | INTERVAL (PLUS | MINUS)* (INTEGER | NUMBER | string | call | identifier | group) (identifier | RESERVED_WORD)
    | caseExpression
    | (ARRAY typeArguments?)? LBRACK content* RBRACK
    | MAP typeArguments? LBRACE content* RBRACE
    ;

call
    : callName group (OVER group)?
    ;

callName
    : qualifiedName
    | FUNCTION_WORD
    | OPERATOR_WORD
    | CHAR
    | DATABASE
    | EXISTS
    | IF
    | LEFT
    | LIKE
    | REPLACE
    | RIGHT
    | SCHEMA
    ;

typeArguments
    : LT dataType (COMMA dataType)? GT
    ;

group
    : LPAREN content* RPAREN
    ;

/** Balanced brackets with anything between them. */
content
    : LPAREN content* RPAREN
    | LBRACK content* RBRACK
    | LBRACE content* RBRACE
    | ~(LPAREN | RPAREN | LBRACK | RBRACK | LBRACE | RBRACE)
    ;

caseExpression
    : CASE (caseExpression | caseContent)* END
    ;

caseContent
    : LPAREN content* RPAREN
    | LBRACK content* RBRACK
    | LBRACE content* RBRACE
    | ~(LPAREN | RPAREN | LBRACK | RBRACK | LBRACE | RBRACE | CASE | END)
    ;

/** A rest that is kept as text: up to the next comma outside of brackets. */
run
    : (LPAREN content* RPAREN | LBRACK content* RBRACK | LBRACE content* RBRACE
        | ~(LPAREN | RPAREN | LBRACK | RBRACK | LBRACE | RBRACE | COMMA))+
    ;

// ---- names and values

string
    : SINGLE_QUOTED
    | DOUBLE_QUOTED
    ;

qualifiedName
    : identifier (DOT identifier | DOT_WORD)*
    ;

identifierList
    : LPAREN identifier (COMMA identifier)* RPAREN
    ;

looseNames
    : LPAREN looseName (COMMA looseName)* RPAREN
    ;

identifier
    : WORD
    | DIGIT_WORD
    | BACKQUOTED
    | nonReserved
    ;

/** A name in a place where the server prints it without quotes: reserved words are names, too. */
looseName
    : identifier
    | reserved
    ;

nonReserved
    : ACTIVE | AFTER | AGGREGATE | AGGREGATE_NAME | ASYNC | AUTO_INCREMENT | BASE | BRANCH | BROKER | BUCKETS | CANCEL | CATALOG | CHARSET
    | COMMENT | COMPACT | CUMULATIVE | DISTRIBUTED | DUPLICATE | END | ENGINE | EVERY | EXCEPT | EXECUTE | EXTERNAL | FIELD | FIRST | HASH
    | INACTIVE | INCREMENTAL | INTERVAL | LESS | LIST | MANUAL | MAP | MATERIALIZED | MERGE | MINUS_WORD | MODIFY | NONE | PARTITIONS
    | PERSISTENT | PROPERTIES | RANDOM | RECOVER | REFRESH | ROLLUP | SCHEDULE | SECURITY | SIGNED | SOFT_TYPE_NAME | SPLIT | START | STRUCT
    | SWAP | TABLET | TABLETS | TAG | TEMPORARY | THAN | TRUNCATE | VIEW
    ;

reserved
    : ADD | ALL | ALTER | AND | ARRAY | AS | ASC | BETWEEN | BY | CASE | CHAR | CHARACTER | COLLATE | COLUMN | CREATE | CROSS
    | CURRENT_TIMESTAMP | DATABASE | DEFAULT | DEFERRED | DELETE | DROP | ELSE | EXISTS | FORCE | FOR | FROM | FULL | FUNCTION_WORD | GROUP
    | HAVING | IF | IMMEDIATE | IN | INDEX | INNER | INSERT | INT | INTERSECT | INTO | INVOKER | IS | JOIN | KEY | LATERAL | LEFT | LIKE
    | LIMIT | MAXVALUE | NOT | NULL | ON | OPERATOR_WORD | OPTIMIZE | OR | ORDER | OUTER | OVER | PARTITION | PRIMARY | RANGE | RENAME
    | REPLACE | RESERVED_WORD | RIGHT | SCHEMA | SELECT | SET | TABLE | TO | TYPE_NAME | UNION | UNIQUE | UNSIGNED | UPDATE | USE | USING
    | VALUES | VALUE_WORD | WHERE | WITH
    ;
