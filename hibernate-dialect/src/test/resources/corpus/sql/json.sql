-- json-value
-- fails: Can't use function 'json_value', because tech preview JSON functions are not enabled. To enable, set the 'hibernate.query.hql.json_functions_enabled' setting to 'true'. [select json_value(o.doc, '$.a') from Ord o]

-- json-value-int
-- fails: Can't use function 'json_value', because tech preview JSON functions are not enabled. To enable, set the 'hibernate.query.hql.json_functions_enabled' setting to 'true'. [select json_value(o.doc, '$.a' returning Integer) from Ord o]

-- json-value-decimal
-- fails: Can't use function 'json_value', because tech preview JSON functions are not enabled. To enable, set the 'hibernate.query.hql.json_functions_enabled' setting to 'true'. [select json_value(o.doc, '$.a' returning BigDecimal) from Ord o]

-- json-value-bool
-- fails: Can't use function 'json_value', because tech preview JSON functions are not enabled. To enable, set the 'hibernate.query.hql.json_functions_enabled' setting to 'true'. [select json_value(o.doc, '$.a' returning Boolean) from Ord o]

-- json-value-default
-- fails: Can't use function 'json_value', because tech preview JSON functions are not enabled. To enable, set the 'hibernate.query.hql.json_functions_enabled' setting to 'true'. [select json_value(o.doc, '$.a' returning String default 'x' on empty) from Ord o]

-- json-value-error
-- fails: Can't use function 'json_value', because tech preview JSON functions are not enabled. To enable, set the 'hibernate.query.hql.json_functions_enabled' setting to 'true'. [select json_value(o.doc, '$.a' error on error) from Ord o]

-- json-query
-- fails: Can't use function 'json_query', because tech preview JSON functions are not enabled. To enable, set the 'hibernate.query.hql.json_functions_enabled' setting to 'true'. [select json_query(o.doc, '$.a') from Ord o]

-- json-query-wrapper
-- fails: Can't use function 'json_query', because tech preview JSON functions are not enabled. To enable, set the 'hibernate.query.hql.json_functions_enabled' setting to 'true'. [select json_query(o.doc, '$.a' with wrapper) from Ord o]

-- json-query-param
-- fails: Can't use function 'json_query', because tech preview JSON functions are not enabled. To enable, set the 'hibernate.query.hql.json_functions_enabled' setting to 'true'. [select json_query(o.doc, '$.a' without wrapper) from Ord o]

-- json-object
-- fails: Can't use function 'json_object', because tech preview JSON functions are not enabled. To enable, set the 'hibernate.query.hql.json_functions_enabled' setting to 'true'. [select json_object('a': o.qty, 'b': o.name) from Ord o]

-- json-object-value
-- fails: Can't use function 'json_object', because tech preview JSON functions are not enabled. To enable, set the 'hibernate.query.hql.json_functions_enabled' setting to 'true'. [select json_object(key 'a' value o.qty) from Ord o]

-- json-object-absent
-- fails: Can't use function 'json_object', because tech preview JSON functions are not enabled. To enable, set the 'hibernate.query.hql.json_functions_enabled' setting to 'true'. [select json_object('a': o.qty absent on null) from Ord o]

-- json-object-empty
-- fails: Can't use function 'json_object', because tech preview JSON functions are not enabled. To enable, set the 'hibernate.query.hql.json_functions_enabled' setting to 'true'. [select json_object() from Ord o]

-- json-array
-- fails: Can't use function 'json_array', because tech preview JSON functions are not enabled. To enable, set the 'hibernate.query.hql.json_functions_enabled' setting to 'true'. [select json_array(o.qty, o.name) from Ord o]

-- json-array-null
-- fails: Can't use function 'json_array', because tech preview JSON functions are not enabled. To enable, set the 'hibernate.query.hql.json_functions_enabled' setting to 'true'. [select json_array(o.qty, o.name null on null) from Ord o]

-- json-arrayagg
-- fails: Can't use function 'json_arrayagg', because tech preview JSON functions are not enabled. To enable, set the 'hibernate.query.hql.json_functions_enabled' setting to 'true'. [select json_arrayagg(o.name) from Ord o]

-- json-arrayagg-null
-- fails: Can't use function 'json_arrayagg', because tech preview JSON functions are not enabled. To enable, set the 'hibernate.query.hql.json_functions_enabled' setting to 'true'. [select json_arrayagg(o.name null on null order by o.id) from Ord o]

-- json-arrayagg-filter
-- fails: Can't use function 'json_arrayagg', because tech preview JSON functions are not enabled. To enable, set the 'hibernate.query.hql.json_functions_enabled' setting to 'true'. [select json_arrayagg(o.name) filter (where o.qty > 1) from Ord o]

-- json-objectagg
-- fails: Can't use function 'json_objectagg', because tech preview JSON functions are not enabled. To enable, set the 'hibernate.query.hql.json_functions_enabled' setting to 'true'. [select json_objectagg(o.name : o.qty) from Ord o]

-- json-objectagg-null
-- fails: Can't use function 'json_objectagg', because tech preview JSON functions are not enabled. To enable, set the 'hibernate.query.hql.json_functions_enabled' setting to 'true'. [select json_objectagg(o.name : o.qty null on null) from Ord o]

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
select json_replace(o1_0.doc,'$.a',1) from ord o1_0;

-- json-insert
select json_insert(o1_0.doc,'$.a',1) from ord o1_0;

-- json-mergepatch
select json_mergepatch(o1_0.doc,o1_0.doc) from ord o1_0;

-- json-exists
-- fails: Can't use function 'json_exists', because tech preview JSON functions are not enabled. To enable, set the 'hibernate.query.hql.json_functions_enabled' setting to 'true'. [from Ord o where json_exists(o.doc, '$.a')]

-- json-not-exists
-- fails: Can't use function 'json_exists', because tech preview JSON functions are not enabled. To enable, set the 'hibernate.query.hql.json_functions_enabled' setting to 'true'. [from Ord o where not json_exists(o.doc, '$.a')]

-- json-value-where
-- fails: Can't use function 'json_value', because tech preview JSON functions are not enabled. To enable, set the 'hibernate.query.hql.json_functions_enabled' setting to 'true'. [from Ord o where json_value(o.doc, '$.a' returning Integer) > 1]

-- json-value-passing
-- fails: Can't use function 'json_value', because tech preview JSON functions are not enabled. To enable, set the 'hibernate.query.hql.json_functions_enabled' setting to 'true'. [select json_value(o.doc, '$.a[$i]' passing 1 as i) from Ord o]

-- json-table
-- fails: Can't use function 'json_table', because tech preview JSON functions are not enabled. To enable, set the 'hibernate.query.hql.json_functions_enabled' setting to 'true'. [select j.a from Ord o join lateral json_table(o.doc, '$' columns(a Integer path '$.a')) j]
