-- json-value
select get_json_string(o1_0.doc,'$.a') from ord o1_0;

-- json-value-int
select cast(get_json_string(o1_0.doc,'$.a') as int) from ord o1_0;

-- json-value-decimal
select cast(get_json_string(o1_0.doc,'$.a') as decimal(38,2)) from ord o1_0;

-- json-value-bool
select cast(get_json_string(o1_0.doc,'$.a') as boolean) from ord o1_0;

-- json-value-default
select coalesce(cast(get_json_string(o1_0.doc,'$.a') as varchar),'x') from ord o1_0;

-- json-value-error
-- refused: RH5107 json_value: StarRocks' JSON functions know no 'error|default on error'. → Leave the clause out; StarRocks gives NULL for what is missing or wrong.

-- json-query
select json_query(o1_0.doc,'$.a') from ord o1_0;

-- json-query-wrapper
select json_array(json_query(o1_0.doc,'$.a')) from ord o1_0;

-- json-query-param
select json_query(o1_0.doc,'$.a') from ord o1_0;

-- json-object
select json_object('a',o1_0.qty,'b',o1_0.name) from ord o1_0;

-- json-object-value
select json_object('a',o1_0.qty) from ord o1_0;

-- json-object-absent
-- refused: RH5107 json_object: StarRocks' JSON functions know no 'absent on null'. → Leave the clause out; StarRocks gives NULL for what is missing or wrong.

-- json-object-empty
select json_object() from ord o1_0;

-- json-array
select json_array(o1_0.qty,o1_0.name) from ord o1_0;

-- json-array-null
select json_array(o1_0.qty,o1_0.name) from ord o1_0;

-- json-arrayagg
select to_json(array_agg(o1_0.name) filter (where o1_0.name is not null)) from ord o1_0;

-- json-arrayagg-null
select to_json(array_agg(o1_0.name order by o1_0.id)) from ord o1_0;

-- json-arrayagg-filter
select to_json(array_agg(o1_0.name) filter (where o1_0.name is not null and (o1_0.qty>1))) from ord o1_0;

-- json-objectagg
select to_json(map_agg(o1_0.name,o1_0.qty)) from ord o1_0;

-- json-objectagg-null
select to_json(map_agg(o1_0.name,o1_0.qty)) from ord o1_0;

-- json-set
select json_set(o1_0.doc,'$.a',1) from ord o1_0;

-- json-remove
select json_remove(o1_0.doc,'$.a') from ord o1_0;

-- json-own
select get_json_string(o1_0.doc,'$.a'),get_json_int(o1_0.doc,'$.a'),get_json_double(o1_0.doc,'$.a'),get_json_bool(o1_0.doc,'$.a') from ord o1_0;

-- json-length
select json_length(o1_0.doc),json_keys(o1_0.doc),json_string(o1_0.doc),json_pretty(o1_0.doc) from ord o1_0;

-- parse-json
select parse_json(o1_0.name),to_json(o1_0.tags) from ord o1_0;

-- json-replace
-- refused: RH5107 json_replace: StarRocks has no such function. → Use json_set or json_remove.

-- json-insert
-- refused: RH5107 json_insert: StarRocks has no such function. → Use json_set or json_remove.

-- json-mergepatch
-- refused: RH5107 json_mergepatch: StarRocks has no such function. → Use json_set or json_remove.

-- json-exists
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where json_exists(o1_0.doc,'$.a');

-- json-not-exists
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where not(json_exists(o1_0.doc,'$.a'));

-- json-value-where
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where cast(get_json_string(o1_0.doc,'$.a') as int)>1;

-- json-value-passing
-- refused: RH5107 json_value: StarRocks' JSON functions know no 'passing'. → Leave the clause out; StarRocks gives NULL for what is missing or wrong.

-- json-table
-- refused: RH5107 json_table: StarRocks has no such function. → Unnest an array of the document, or use json_each in native SQL.
