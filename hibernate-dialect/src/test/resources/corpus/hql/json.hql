-- json-value
select json_value(o.doc, '$.a') from Ord o

-- json-value-int
select json_value(o.doc, '$.a' returning Integer) from Ord o

-- json-value-decimal
select json_value(o.doc, '$.a' returning BigDecimal) from Ord o

-- json-value-bool
select json_value(o.doc, '$.a' returning Boolean) from Ord o

-- json-value-default
select json_value(o.doc, '$.a' returning String default 'x' on empty) from Ord o

-- json-value-error
select json_value(o.doc, '$.a' error on error) from Ord o

-- json-query
select json_query(o.doc, '$.a') from Ord o

-- json-query-wrapper
select json_query(o.doc, '$.a' with wrapper) from Ord o

-- json-query-param
select json_query(o.doc, '$.a' without wrapper) from Ord o

-- json-object
select json_object('a': o.qty, 'b': o.name) from Ord o

-- json-object-value
select json_object(key 'a' value o.qty) from Ord o

-- json-object-absent
select json_object('a': o.qty absent on null) from Ord o

-- json-object-empty
select json_object() from Ord o

-- json-array
select json_array(o.qty, o.name) from Ord o

-- json-array-null
select json_array(o.qty, o.name null on null) from Ord o

-- json-arrayagg
select json_arrayagg(o.name) from Ord o

-- json-arrayagg-null
select json_arrayagg(o.name null on null order by o.id) from Ord o

-- json-arrayagg-filter
select json_arrayagg(o.name) filter (where o.qty > 1) from Ord o

-- json-objectagg
select json_objectagg(o.name : o.qty) from Ord o

-- json-objectagg-null
select json_objectagg(o.name : o.qty null on null) from Ord o

-- json-set
select json_set(o.doc, '$.a', 1) from Ord o

-- json-remove
select json_remove(o.doc, '$.a') from Ord o

-- json-own
select get_json_string(o.doc, '$.a'), get_json_int(o.doc, '$.a'), get_json_double(o.doc, '$.a'), get_json_bool(o.doc, '$.a') from Ord o

-- json-length
select json_length(o.doc), json_keys(o.doc), json_string(o.doc), json_pretty(o.doc) from Ord o

-- parse-json
select parse_json(o.name), to_json(o.tags) from Ord o

-- json-replace
select json_replace(o.doc, '$.a', 1) from Ord o

-- json-insert
select json_insert(o.doc, '$.a', 1) from Ord o

-- json-mergepatch
select json_mergepatch(o.doc, o.doc) from Ord o

-- json-exists
from Ord o where json_exists(o.doc, '$.a')

-- json-not-exists
from Ord o where not json_exists(o.doc, '$.a')

-- json-value-where
from Ord o where json_value(o.doc, '$.a' returning Integer) > 1

-- json-value-passing
select json_value(o.doc, '$.a[$i]' passing 1 as i) from Ord o

-- json-table
select j.a from Ord o join lateral json_table(o.doc, '$' columns(a Integer path '$.a')) j
