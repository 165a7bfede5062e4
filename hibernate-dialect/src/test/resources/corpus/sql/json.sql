-- json-value
/* select json_value(o.doc, '$.a') from Ord o */ select get_json_string(o1_0.doc,'$.a') from ord o1_0;

-- json-value-int
/* select json_value(o.doc, '$.a' returning Integer) from Ord o */ select cast(get_json_string(o1_0.doc,'$.a') as int) from ord o1_0;

-- json-value-decimal
/* select json_value(o.doc, '$.a' returning BigDecimal) from Ord o */ select cast(get_json_string(o1_0.doc,'$.a') as decimal(38,2)) from ord o1_0;

-- json-value-bool
/* select json_value(o.doc, '$.a' returning Boolean) from Ord o */ select cast(get_json_string(o1_0.doc,'$.a') as boolean) from ord o1_0;

-- json-value-default
/* select json_value(o.doc, '$.a' returning String default 'x' on empty) from Ord o */ select coalesce(cast(get_json_string(o1_0.doc,'$.a') as varchar),'x') from ord o1_0;

-- json-value-error
-- refused: RH5107 json_value: StarRocks' JSON functions know no 'error|default on error'. → Leave the clause out; StarRocks gives NULL for what is missing or wrong.

-- json-query
/* select json_query(o.doc, '$.a') from Ord o */ select json_query(o1_0.doc,'$.a') from ord o1_0;

-- json-query-wrapper
/* select json_query(o.doc, '$.a' with wrapper) from Ord o */ select json_array(json_query(o1_0.doc,'$.a')) from ord o1_0;

-- json-query-param
/* select json_query(o.doc, '$.a' without wrapper) from Ord o */ select json_query(o1_0.doc,'$.a') from ord o1_0;

-- json-object
/* select json_object('a': o.qty, 'b': o.name) from Ord o */ select json_object('a',o1_0.qty,'b',o1_0.name) from ord o1_0;

-- json-object-value
/* select json_object(key 'a' value o.qty) from Ord o */ select json_object('a',o1_0.qty) from ord o1_0;

-- json-object-absent
-- refused: RH5107 json_object: StarRocks' JSON functions know no 'absent on null'. → Leave the clause out; StarRocks gives NULL for what is missing or wrong.

-- json-object-empty
/* select json_object() from Ord o */ select json_object() from ord o1_0;

-- json-array
/* select json_array(o.qty, o.name) from Ord o */ select json_array(o1_0.qty,o1_0.name) from ord o1_0;

-- json-array-null
/* select json_array(o.qty, o.name null on null) from Ord o */ select json_array(o1_0.qty,o1_0.name) from ord o1_0;

-- json-arrayagg
/* select json_arrayagg(o.name) from Ord o */ select to_json(array_filter(x->x is not null,array_agg(o1_0.name))) from ord o1_0;

-- json-arrayagg-null
/* select json_arrayagg(o.name null on null order by o.id) from Ord o */ select to_json(array_agg(o1_0.name order by o1_0.id)) from ord o1_0;

-- json-arrayagg-filter
/* select json_arrayagg(o.name) filter (where o.qty > 1) from Ord o */ select to_json(array_filter(x->x is not null,array_agg(o1_0.name) filter (where o1_0.qty>1))) from ord o1_0;

-- json-objectagg
/* select json_objectagg(o.name : o.qty) from Ord o */ select to_json(map_agg(o1_0.name,o1_0.qty)) from ord o1_0;

-- json-objectagg-null
/* select json_objectagg(o.name : o.qty null on null) from Ord o */ select to_json(map_agg(o1_0.name,o1_0.qty)) from ord o1_0;

-- json-set
/* select json_set(o.doc, '$.a', 1) from Ord o */ select json_set(o1_0.doc,'$.a',1) from ord o1_0;

-- json-remove
/* select json_remove(o.doc, '$.a') from Ord o */ select json_remove(o1_0.doc,'$.a') from ord o1_0;

-- json-own
/* select get_json_string(o.doc, '$.a'), get_json_int(o.doc, '$.a'), get_json_double(o.doc, '$.a'), get_json_bool(o.doc, '$.a') from Ord o */ select get_json_string(o1_0.doc,'$.a'),get_json_int(o1_0.doc,'$.a'),get_json_double(o1_0.doc,'$.a'),get_json_bool(o1_0.doc,'$.a') from ord o1_0;

-- json-length
/* select json_length(o.doc), json_keys(o.doc), json_string(o.doc), json_pretty(o.doc) from Ord o */ select json_length(o1_0.doc),json_keys(o1_0.doc),json_string(o1_0.doc),json_pretty(o1_0.doc) from ord o1_0;

-- parse-json
/* select parse_json(o.name), to_json(o.tags) from Ord o */ select parse_json(o1_0.name),to_json(o1_0.tags) from ord o1_0;

-- json-replace
/* select json_replace(o.doc, '$.a', 1) from Ord o */ select json_replace(o1_0.doc,'$.a',1) from ord o1_0;

-- json-insert
/* select json_insert(o.doc, '$.a', 1) from Ord o */ select json_insert(o1_0.doc,'$.a',1) from ord o1_0;

-- json-mergepatch
/* select json_mergepatch(o.doc, o.doc) from Ord o */ select json_mergepatch(o1_0.doc,o1_0.doc) from ord o1_0;

-- json-exists
/* from Ord o where json_exists(o.doc, '$.a') */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where json_exists(o1_0.doc,'$.a');

-- json-not-exists
/* from Ord o where not json_exists(o.doc, '$.a') */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where not(json_exists(o1_0.doc,'$.a'));

-- json-value-where
/* from Ord o where json_value(o.doc, '$.a' returning Integer) > 1 */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where cast(get_json_string(o1_0.doc,'$.a') as int)>1;

-- json-value-passing
-- refused: RH5107 json_value: StarRocks' JSON functions know no 'passing'. → Leave the clause out; StarRocks gives NULL for what is missing or wrong.

-- json-table
-- fails: Error interpreting query [Cannot invoke "org.hibernate.query.sqm.function.SqmSetReturningFunctionDescriptor.generateSqmExpression(java.util.List, org.hibernate.query.spi.QueryEngine)" because the return value of "org.hibernate.query.sqm.internal.SqmCriteriaNodeBuilder.getSetReturningFunctionDescriptor(String)" is null] [select j.a from Ord o join lateral json_table(o.doc, '$' columns(a Integer path '$.a')) j]
