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

-- jv-types
select json_value(o.doc, '$.a' returning Integer), json_value(o.doc, '$.a' returning Long), json_value(o.doc, '$.a' returning Double), json_value(o.doc, '$.a' returning String), json_value(o.doc, '$.a' returning Boolean), json_value(o.doc, '$.a' returning LocalDate), json_value(o.doc, '$.a' returning LocalDateTime), json_value(o.doc, '$.a' returning BigDecimal(10,2)) from Ord o

-- jv-path
select json_value(o.doc, '$.a.b[0].c'), json_value(o.doc, '$[0]'), json_value(o.doc, '$."a b"'), json_value(o.doc, '$') from Ord o

-- jv-param
@p string:$.a
select json_value(o.doc, :p) from Ord o

-- jv-null-on
select json_value(o.doc, '$.a' null on error null on empty) from Ord o

-- jv-err-empty
select json_value(o.doc, '$.a' error on empty) from Ord o

-- jv-default-both
select json_value(o.doc, '$.a' default 'x' on error default 'y' on empty) from Ord o

-- jq-wrappers
select json_query(o.doc, '$.a' with conditional wrapper), json_query(o.doc, '$.a' with unconditional wrapper) from Ord o

-- jq-empty
select json_query(o.doc, '$.a' empty array on empty) from Ord o

-- jq-empty2
select json_query(o.doc, '$.a' empty object on error) from Ord o

-- jq-null
select json_query(o.doc, '$.a' null on empty null on error) from Ord o

-- jq-error
select json_query(o.doc, '$.a' error on error) from Ord o

-- je-error
from Ord o where json_exists(o.doc, '$.a' error on error)

-- je-false
from Ord o where json_exists(o.doc, '$.a' false on error)

-- je-passing
from Ord o where json_exists(o.doc, '$.a[$i]' passing 1 as i)

-- je-select
select json_exists(o.doc, '$.a') from Ord o

-- jo-nested
select json_object('a': json_object('b': o.qty), 'c': json_array(1, 'x', o.name)) from Ord o

-- jo-types
select json_object('a': o.ts, 'b': o.d, 'c': o.flag, 'd': o.amount, 'e': o.dbl, 'f': o.uid, 'g': o.doc, 'h': null) from Ord o

-- jo-tags
select json_object('t': o.tags), json_array(o.tags) from Ord o

-- jo-null
select json_object('a': o.qty null on null) from Ord o

-- ja-absent
select json_array(o.qty, null absent on null) from Ord o

-- ja-empty
select json_array() from Ord o

-- ja-types
select json_array(o.ts, o.d, o.flag, o.amount, o.uid, o.doc) from Ord o

-- jagg-types
select json_arrayagg(o.qty), json_arrayagg(o.amount order by o.id), json_arrayagg(o.ts), json_arrayagg(o.flag) from Ord o

-- jagg-objects
select json_arrayagg(json_object('a': o.qty)) from Ord o

-- jagg-absent
select json_arrayagg(o.name absent on null) from Ord o

-- jagg-group
select o.st, json_arrayagg(o.name order by o.name desc) from Ord o group by o.st

-- joagg-types
select json_objectagg(o.name : o.amount), json_objectagg(key o.name value o.flag), json_objectagg(o.name : o.ts) from Ord o

-- joagg-absent
select json_objectagg(o.name : o.qty absent on null) from Ord o

-- joagg-unique
select json_objectagg(o.name : o.qty with unique keys) from Ord o

-- joagg-without-unique
select json_objectagg(o.name : o.qty without unique keys) from Ord o

-- joagg-filter
select json_objectagg(o.name : o.qty) filter (where o.flag) from Ord o

-- joagg-objects
select json_objectagg(o.name : json_array(o.qty)) from Ord o

-- jset
select json_set(o.doc, '$.a', 'x'), json_set(o.doc, '$.a.b', o.qty), json_set(o.doc, '$.a', json_array(1)) from Ord o

-- jremove
select json_remove(o.doc, '$.a.b') from Ord o

-- jarr-append
select json_array_append(o.doc, '$.a', 1) from Ord o

-- jarr-insert
select json_array_insert(o.doc, '$.a[0]', 1) from Ord o

-- jrepl
select json_replace(o.doc, '$.a', 1) from Ord o

-- jtable
select t.a, t.b from Ord o join lateral json_table(o.doc, '$.items[*]' columns (a Integer path '$.a', b String path '$.b', i for ordinality)) t

-- jwhere
from Ord o where json_value(o.doc, '$.a') = 'x' and json_value(o.doc, '$.n' returning Integer) between 1 and 3 order by json_value(o.doc, '$.z')

-- jgroup
select json_value(o.doc, '$.a'), count(*) from Ord o group by json_value(o.doc, '$.a')

-- jmap-key
select o.doc from Ord o where o.doc is not null

-- jcast
select cast(json_value(o.doc, '$.a') as Integer) from Ord o
