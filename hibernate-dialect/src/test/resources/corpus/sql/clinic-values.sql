-- clinic-d-distinct-json
select distinct v1_0.id,v1_0.at,v1_0.cost,json_string(v1_0.doc),v1_0.doctor_id,v1_0.grade,v1_0.memo,v1_0.minutes,v1_0.patient_id,from_binary(v1_0.photo,'utf8'),json_string(v1_0.place),v1_0.planned,v1_0.prio,v1_0.recorded,v1_0.report,v1_0.serial,v1_0.tags,v1_0.ticks,v1_0.told,v1_0.weight from Visit v1_0 join Doctor d1_0 on d1_0.id=v1_0.doctor_id where d1_0.active;

-- clinic-d-distinct-scalar
select distinct json_string(v1_0.doc),from_binary(v1_0.photo,'utf8'),json_string(v1_0.place) from Visit v1_0;

-- clinic-d-group-entity
select v1_0.id,v1_0.at,v1_0.cost,json_string(v1_0.doc),v1_0.doctor_id,v1_0.grade,v1_0.memo,v1_0.minutes,v1_0.patient_id,from_binary(v1_0.photo,'utf8'),json_string(v1_0.place),v1_0.planned,v1_0.prio,v1_0.recorded,v1_0.report,v1_0.serial,v1_0.tags,v1_0.ticks,v1_0.told,v1_0.weight,count(c1_0.id) from Charge c1_0 join Visit v1_0 on v1_0.id=c1_0.visit_id group by v1_0.id,v1_0.at,v1_0.cost,json_string(v1_0.doc),v1_0.doctor_id,v1_0.grade,v1_0.memo,v1_0.minutes,v1_0.patient_id,from_binary(v1_0.photo,'utf8'),get_json_string(v1_0.place,'$.city'),get_json_string(v1_0.place,'$.street'),cast(get_json_string(v1_0.place,'$.zip') as int),v1_0.planned,v1_0.prio,v1_0.recorded,v1_0.report,v1_0.serial,v1_0.tags,v1_0.ticks,v1_0.told,v1_0.weight,json_string(v1_0.place) having count(c1_0.id)>1 order by count(c1_0.id) desc;

-- clinic-d-group-json
select json_string(v1_0.doc),count(*) from Visit v1_0 group by json_string(v1_0.doc);

-- clinic-d-group-json-alias
select json_string(v1_0.doc),count(*) from Visit v1_0 group by 1;

-- clinic-d-group-json-fn
select json_string(json_query(v1_0.doc,'$.a')),count(*) from Visit v1_0 group by json_string(json_query(v1_0.doc,'$.a'));

-- clinic-d-group-json-objectagg
select v1_0.grade,to_json(map_agg(v1_0.memo,v1_0.minutes)) from Visit v1_0 group by v1_0.grade;

-- clinic-d-distinct-sub
select x1_0.c0 from (select distinct json_string(v1_0.doc) from Visit v1_0) x1_0(c0);

-- clinic-d-distinct-limit
select distinct v1_0.id,v1_0.at,v1_0.cost,json_string(v1_0.doc),v1_0.doctor_id,v1_0.grade,v1_0.memo,v1_0.minutes,v1_0.patient_id,from_binary(v1_0.photo,'utf8'),json_string(v1_0.place),v1_0.planned,v1_0.prio,v1_0.recorded,v1_0.report,v1_0.serial,v1_0.tags,v1_0.ticks,v1_0.told,v1_0.weight from Visit v1_0 order by v1_0.at limit 2,3;

-- clinic-d-order-json
-- refused: RH5107 order by: StarRocks knows no order of JSON and MAP values. → Use a part of the value, such as json_value(…, '$.a').

-- clinic-d-order-map
-- refused: RH5107 order by: StarRocks knows no order of JSON and MAP values. → Use a part of the value, such as json_value(…, '$.a').

-- clinic-d-distinct-map
select distinct s1_0.id,s1_0.langs,s1_0.name,s1_0.amount,s1_0.currency,s1_0.spot from Shop s1_0;

-- clinic-d-partition-json
-- refused: RH5107 partition by: StarRocks knows no order of JSON and MAP values. → Use a part of the value, such as json_value(…, '$.a').

-- clinic-d-tuple-between
select v1_0.id,v1_0.at,v1_0.cost,v1_0.doc,v1_0.doctor_id,v1_0.grade,v1_0.memo,v1_0.minutes,v1_0.patient_id,v1_0.photo,v1_0.place,v1_0.planned,v1_0.prio,v1_0.recorded,v1_0.report,v1_0.serial,v1_0.tags,v1_0.ticks,v1_0.told,v1_0.weight from Visit v1_0 where ((v1_0.minutes>=1 and not (v1_0.minutes=1 and v1_0.id<2)) and (v1_0.minutes<=3 and not (v1_0.minutes=3 and v1_0.id>4)));

-- clinic-d-tuple-not-between
select v1_0.id,v1_0.at,v1_0.cost,v1_0.doc,v1_0.doctor_id,v1_0.grade,v1_0.memo,v1_0.minutes,v1_0.patient_id,v1_0.photo,v1_0.place,v1_0.planned,v1_0.prio,v1_0.recorded,v1_0.report,v1_0.serial,v1_0.tags,v1_0.ticks,v1_0.told,v1_0.weight from Visit v1_0 where not((v1_0.minutes>=1 and not (v1_0.minutes=1 and v1_0.id<2)) and (v1_0.minutes<=3 and not (v1_0.minutes=3 and v1_0.id>4)));

-- clinic-d-format
select date_format(v1_0.at,'%a, %e %b %Y'),date_format(v1_0.at,'%j') from Visit v1_0;

-- clinic-d-format-d
-- refused: RH5107 format: StarRocks does not format the format letter D. → Use the letters y Y M w d DDD E a h H m s S.

-- clinic-d-time
select hour(cast(concat('1970-01-01 ',d1_0.starts) as datetime)),minute(cast(concat('1970-01-01 ',d1_0.starts) as datetime)),(second(cast(concat('1970-01-01 ',d1_0.starts) as datetime))+cast(date_format(cast(concat('1970-01-01 ',d1_0.starts) as datetime),'%f') as double)/1000000),hour(cast(concat('1970-01-01 ',d1_0.starts) as datetime)),substring(cast(hours_add(cast(concat('1970-01-01 ',d1_0.starts) as datetime),1) as varchar),12),substring(cast(minutes_add(cast(concat('1970-01-01 ',d1_0.starts) as datetime),-30) as varchar),12) from Doctor d1_0 where hour(cast(concat('1970-01-01 ',d1_0.starts) as datetime))>8;

-- clinic-d-time-diff
select minutes_diff(cast(concat('1970-01-01 ',date_format(now(),'%H:%i:%S')) as datetime),cast(concat('1970-01-01 ',d1_0.starts) as datetime)),hours_diff(cast(concat('1970-01-01 ',date_format(now(),'%H:%i:%S')) as datetime),cast(concat('1970-01-01 ',d1_0.starts) as datetime)) from Doctor d1_0;

-- clinic-d-time-of
select substring(cast(v1_0.at as varchar),12),substring(cast(v1_0.at as varchar),12),hour(cast(concat('1970-01-01 ',substring(cast(v1_0.at as varchar),12)) as datetime)) from Visit v1_0 where substring(cast(v1_0.at as varchar),12)>'10:00:00';

-- clinic-d-time-format
select date_format(cast(concat('1970-01-01 ',d1_0.starts) as datetime),'%H:%i') from Doctor d1_0;

-- clinic-d-series-date
select i1_0.v from (select cast(weeks_add(date '2024-01-01',n) as date) from table(generate_series(0,weeks_diff(date '2024-02-01',date '2024-01-01'),1)) n_(n)) i1_0(v);

-- clinic-d-series-ts
select i1_0.v,i1_0.i from (select hours_add(cast('2024-01-01 00:00:00.000000' as datetime),n),n div (6)+1 from table(generate_series(0,hours_diff(cast('2024-01-02 00:00:00.000000' as datetime),cast('2024-01-01 00:00:00.000000' as datetime)),6)) n_(n)) i1_0(v,i) order by i1_0.v;

-- clinic-d-series-back
select i1_0.v,i1_0.i from (select n,(n-(10)) div (-3)+1 from table(generate_series(10,1,-3)) n_(n)) i1_0(v,i);

-- clinic-d-series-join
select cast(i1_0.v as date),count(v1_0.id) from (select cast(days_add(days_add(current_date(),-7),n) as date) from table(generate_series(0,days_diff(current_date(),days_add(current_date(),-7)),1)) n_(n)) i1_0(v) left join Visit v1_0 on cast(v1_0.at as date)=i1_0.v group by i1_0.v order by i1_0.v;

-- clinic-d-series-month
select i1_0.v from (select cast(months_add(date '2024-01-31',n) as date) from table(generate_series(0,months_diff(date '2024-12-31',date '2024-01-31'),1)) n_(n)) i1_0(v);

-- clinic-d-series-nano
-- refused: RH5107 generate_series: StarRocks steps through a series of dates by whole units only. → Write the step with its unit, such as 1 day or 15 minute.

-- clinic-d-series-lateral-index
-- refused: RH5107 generate_series: StarRocks makes series of dates, or with an index, of constants only. → Make a series of whole numbers, and compute from it.

-- clinic-d-json-insert
select if(json_exists(v1_0.doc,'$.a'),v1_0.doc,json_set(v1_0.doc,'$.a',1)),if(json_exists(v1_0.doc,'$.a'),json_set(v1_0.doc,'$.a','x'),v1_0.doc) from Visit v1_0;

-- clinic-d-width
select case when v1_0.cost<0 then 0 when v1_0.cost>=100 then 5+1 else cast(floor((v1_0.cost-0)*5/(100-0)) as int)+1 end from Visit v1_0;

-- clinic-d-union-json
select v1_0.doc from Visit v1_0 union select v2_0.doc from Visit v2_0 where v2_0.cost>3;

-- clinic-d-count-json
-- refused: RH5107 count: StarRocks compares no JSON, so it cannot take each value once. → Take their texts: count(distinct json_string(…)).

-- clinic-d-case-json
select case when v1_0.cost>3 then v1_0.doc else null end,coalesce(v1_0.doc,v1_0.doc) from Visit v1_0;

-- clinic-d-time-all
select max(substring(cast(v1_0.at as varchar),12)),min(d1_0.starts),coalesce(substring(cast(v1_0.at as varchar),12),d1_0.starts),cast(concat('1970-01-01 ',d1_0.starts) as datetime),cast(d1_0.starts as varchar),cast(cast('10:20' as time) as varchar),cast(v1_0.at as date) from Visit v1_0 join Doctor d1_0 on d1_0.id=v1_0.doctor_id group by coalesce(substring(cast(v1_0.at as varchar),12),d1_0.starts),cast(concat('1970-01-01 ',d1_0.starts) as datetime),d1_0.starts,v1_0.at order by max(substring(cast(v1_0.at as varchar),12));

-- clinic-d-group-shop
select s1_0.id,s1_0.langs,s1_0.name,s1_0.amount,s1_0.currency,s1_0.spot,count(*) from Shop s1_0 group by s1_0.id,s1_0.langs,s1_0.name,s1_0.amount,s1_0.currency,s1_0.spot.lat,s1_0.spot.lon,s1_0.spot.name,s1_0.spot;

-- clinic-d-group-embed-json
select json_string(v1_0.place),count(*) from Visit v1_0 group by json_string(v1_0.place);

-- clinic-d-group-struct
select s1_0.spot,count(*) from Shop s1_0 group by s1_0.spot;

-- clinic-d-group-struct-part
select s1_0.spot.name,count(*) from Shop s1_0 group by s1_0.spot.name having s1_0.spot.name>'x';

-- clinic-d-order-embed-json
-- refused: RH5107 order by: StarRocks knows no order of JSON and MAP values. → Use a part of the value, such as json_value(…, '$.a').

-- clinic-d-order-struct
select s1_0.id,s1_0.langs,s1_0.name,s1_0.amount,s1_0.currency,s1_0.spot from Shop s1_0 order by s1_0.spot;

-- clinic-d-distinct-agg
-- refused: RH5107 count: StarRocks compares no JSON, so it cannot take each value once. → Take their texts: count(distinct json_string(…)).
