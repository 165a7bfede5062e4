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
select json_query(to_json(named_struct('v',array_filter(array_agg(o1_0.name),e->e is not null))),'$.v') from ord o1_0;

-- json-arrayagg-null
select json_query(to_json(named_struct('v',array_agg(o1_0.name order by o1_0.id))),'$.v') from ord o1_0;

-- json-arrayagg-filter
select json_query(to_json(named_struct('v',array_filter(array_agg(case when o1_0.qty>1 then o1_0.name end),e->e is not null))),'$.v') from ord o1_0;

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
select parse_json(o1_0.name),json_query(to_json(named_struct('v',o1_0.tags)),'$.v') from ord o1_0;

-- json-replace
select if(json_exists(o1_0.doc,'$.a'),json_set(o1_0.doc,'$.a',1),o1_0.doc) from ord o1_0;

-- json-insert
select if(json_exists(o1_0.doc,'$.a'),o1_0.doc,json_set(o1_0.doc,'$.a',1)) from ord o1_0;

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
select j1_0.a from ord o1_0 join unnest(array_map(x->cast(get_json_string(x,'$.a') as int),case when json_exists(o1_0.doc,'$') then [json_query(o1_0.doc,'$')] end)) j1_0(a) on true;

-- jv-types
select cast(get_json_string(o1_0.doc,'$.a') as int),cast(get_json_string(o1_0.doc,'$.a') as bigint),cast(get_json_string(o1_0.doc,'$.a') as double),cast(get_json_string(o1_0.doc,'$.a') as varchar),cast(get_json_string(o1_0.doc,'$.a') as boolean),cast(get_json_string(o1_0.doc,'$.a') as date),cast(get_json_string(o1_0.doc,'$.a') as datetime),cast(get_json_string(o1_0.doc,'$.a') as decimal(10,2)) from ord o1_0;

-- jv-path
select get_json_string(o1_0.doc,'$.a.b[0].c'),get_json_string(o1_0.doc,'$[0]'),get_json_string(o1_0.doc,'$."a b"'),get_json_string(o1_0.doc,'$') from ord o1_0;

-- jv-param
select get_json_string(o1_0.doc,'$.a') from ord o1_0;

-- jv-null-on
select get_json_string(o1_0.doc,'$.a') from ord o1_0;

-- jv-err-empty
-- refused: RH5107 json_value: StarRocks' JSON functions know no 'error on empty'. → Leave the clause out; StarRocks gives NULL for what is missing or wrong.

-- jv-default-both
-- refused: RH5107 json_value: StarRocks' JSON functions know no 'error|default on error'. → Leave the clause out; StarRocks gives NULL for what is missing or wrong.

-- jq-wrappers
-- refused: RH5107 json_query: StarRocks' JSON functions know no 'with conditional wrapper'. → Leave the clause out; StarRocks gives NULL for what is missing or wrong.

-- jq-empty
-- refused: RH5107 json_query: StarRocks' JSON functions know no 'error|empty on empty'. → Leave the clause out; StarRocks gives NULL for what is missing or wrong.

-- jq-empty2
-- refused: RH5107 json_query: StarRocks' JSON functions know no 'error|empty on error'. → Leave the clause out; StarRocks gives NULL for what is missing or wrong.

-- jq-null
select json_query(o1_0.doc,'$.a') from ord o1_0;

-- jq-error
-- refused: RH5107 json_query: StarRocks' JSON functions know no 'error|empty on error'. → Leave the clause out; StarRocks gives NULL for what is missing or wrong.

-- je-error
-- refused: RH5107 json_exists: StarRocks' JSON functions know no 'error|true on error'. → Leave the clause out; StarRocks gives NULL for what is missing or wrong.

-- je-false
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where json_exists(o1_0.doc,'$.a');

-- je-passing
-- refused: RH5107 json_exists: StarRocks' JSON functions know no 'passing'. → Leave the clause out; StarRocks gives NULL for what is missing or wrong.

-- je-select
select case when json_exists(o1_0.doc,'$.a') then true else false end from ord o1_0;

-- jo-nested
select json_object('a',json_object('b',o1_0.qty),'c',json_array(1,'x',o1_0.name)) from ord o1_0;

-- jo-types
select json_object('a',cast(o1_0.ts as varchar),'b',cast(o1_0.d as varchar),'c',o1_0.flag,'d',cast(o1_0.amount as json),'e',o1_0.dbl,'f',o1_0.uid,'g',o1_0.doc,'h',null) from ord o1_0;

-- jo-tags
select json_object('t',json_query(to_json(named_struct('v',o1_0.tags)),'$.v')),json_array(json_query(to_json(named_struct('v',o1_0.tags)),'$.v')) from ord o1_0;

-- jo-null
select json_object('a',o1_0.qty) from ord o1_0;

-- ja-absent
-- refused: RH5107 json_array: StarRocks' JSON functions know no 'absent on null'. → Leave the clause out; StarRocks gives NULL for what is missing or wrong.

-- ja-empty
select json_array() from ord o1_0;

-- ja-types
select json_array(cast(o1_0.ts as varchar),cast(o1_0.d as varchar),o1_0.flag,cast(o1_0.amount as json),o1_0.uid,o1_0.doc) from ord o1_0;

-- jagg-types
select json_query(to_json(named_struct('v',array_filter(array_agg(o1_0.qty),e->e is not null))),'$.v'),json_query(to_json(named_struct('v',array_filter(array_agg(cast(o1_0.amount as json) order by o1_0.id),e->e is not null))),'$.v'),json_query(to_json(named_struct('v',array_filter(array_agg(cast(o1_0.ts as varchar)),e->e is not null))),'$.v'),json_query(to_json(named_struct('v',array_filter(array_agg(cast(o1_0.flag as json)),e->e is not null))),'$.v') from ord o1_0;

-- jagg-objects
select json_query(to_json(named_struct('v',array_filter(array_agg(json_object('a',o1_0.qty)),e->e is not null))),'$.v') from ord o1_0;

-- jagg-absent
select json_query(to_json(named_struct('v',array_filter(array_agg(o1_0.name),e->e is not null))),'$.v') from ord o1_0;

-- jagg-group
select o1_0.st,json_query(to_json(named_struct('v',array_filter(array_agg(o1_0.name order by o1_0.name desc),e->e is not null))),'$.v') from ord o1_0 group by o1_0.st;

-- joagg-types
select to_json(map_agg(o1_0.name,cast(o1_0.amount as json))),to_json(map_agg(o1_0.name,cast(o1_0.flag as json))),to_json(map_agg(o1_0.name,cast(o1_0.ts as varchar))) from ord o1_0;

-- joagg-absent
select to_json(map_agg(case when o1_0.qty is not null then o1_0.name end,o1_0.qty)) from ord o1_0;

-- joagg-unique
-- refused: RH5107 json_objectagg: StarRocks' JSON functions know no 'with unique keys'. → Leave the clause out; StarRocks gives NULL for what is missing or wrong.

-- joagg-without-unique
select to_json(map_agg(o1_0.name,o1_0.qty)) from ord o1_0;

-- joagg-filter
select to_json(map_agg(case when o1_0.flag then o1_0.name end,o1_0.qty)) from ord o1_0;

-- joagg-objects
select to_json(map_agg(o1_0.name,json_array(o1_0.qty))) from ord o1_0;

-- jset
select json_set(o1_0.doc,'$.a','x'),json_set(o1_0.doc,'$.a.b',o1_0.qty),json_set(o1_0.doc,'$.a',json_array(1)) from ord o1_0;

-- jremove
select json_remove(o1_0.doc,'$.a.b') from ord o1_0;

-- jarr-append
-- refused: RH5107 json_array_append: StarRocks has no such function. → Build the array with array functions and to_json.

-- jarr-insert
-- refused: RH5107 json_array_insert: StarRocks has no such function. → Build the array with array functions and to_json.

-- jrepl
select if(json_exists(o1_0.doc,'$.a'),json_set(o1_0.doc,'$.a',1),o1_0.doc) from ord o1_0;

-- jtable
select t1_0.a,t1_0.b from ord o1_0 join unnest(array_map(x->cast(get_json_string(x,'$.a') as int),cast(json_query(o1_0.doc,'$.items') as array<json>)),array_map(x->get_json_string(x,'$.b'),cast(json_query(o1_0.doc,'$.items') as array<json>)),array_generate(1,array_length(cast(json_query(o1_0.doc,'$.items') as array<json>)),1)) t1_0(a,b,i) on true;

-- jwhere
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where get_json_string(o1_0.doc,'$.a')='x' and cast(get_json_string(o1_0.doc,'$.n') as int) between 1 and 3 order by get_json_string(o1_0.doc,'$.z');

-- jgroup
select get_json_string(o1_0.doc,'$.a'),count(*) from ord o1_0 group by get_json_string(o1_0.doc,'$.a');

-- jmap-key
select o1_0.doc from ord o1_0 where o1_0.doc is not null;

-- jcast
select cast(get_json_string(o1_0.doc,'$.a') as int) from ord o1_0;
