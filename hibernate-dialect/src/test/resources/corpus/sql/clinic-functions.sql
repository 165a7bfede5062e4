-- clinic-f-sketches
select approx_count_distinct(v1_0.memo),ndv(v1_0.minutes),bitmap_union_count(to_bitmap(v1_0.id)),bitmap_count(bitmap_union(to_bitmap(v1_0.id))),bitmap_to_string(bitmap_agg(v1_0.id)),hll_union_agg(hll_hash(v1_0.memo)),hll_cardinality(hll_union(hll_hash(v1_0.memo))),percentile_approx(v1_0.cost,0.5),percentile_cont(v1_0.cost,0.5) from Visit v1_0;

-- clinic-f-maps
select element_at(s1_0.langs,'en'),map_keys(s1_0.langs),map_values(s1_0.langs),map_size(s1_0.langs),cardinality(s1_0.langs) from Shop s1_0 where element_at(s1_0.langs,'en')='3';

-- clinic-f-json
select json_query(v1_0.doc,'$.a'),get_json_string(v1_0.doc,'$.a'),(get_json_int(v1_0.doc,'$.a')+1),get_json_double(v1_0.doc,'$.a'),get_json_scalar(v1_0.doc,'$.a'),is_json_scalar(v1_0.doc),parse_json('{}'),json_length(v1_0.doc),json_keys(v1_0.doc),json_string(v1_0.doc),to_json(s1_0.langs) from Visit v1_0,Shop s1_0;

-- clinic-f-moments
select date_trunc('month',v1_0.at),time_slice(v1_0.at,interval 5 minute),days_add(v1_0.at,1),str_to_date('2024-01-01','%Y-%m-%d'),str2date('2024-01-01','%Y-%m-%d'),date_format(v1_0.at,'%Y'),unix_timestamp(v1_0.at),from_unixtime(v1_0.ticks),from_unixtime_ms(v1_0.ticks),hour_from_unixtime(v1_0.ticks),days_diff(v1_0.at,v1_0.at),to_date(v1_0.at),last_day(v1_0.at),dayname(v1_0.at),monthname(v1_0.at),weekofyear(v1_0.at),convert_tz(v1_0.at,'UTC','Asia/Shanghai'),makedate(2024,5),next_day(v1_0.at,'Mon'),add_months(v1_0.at,1),quarter(v1_0.at),to_days(v1_0.at),microseconds_sub(v1_0.at,5) from Visit v1_0;

-- clinic-f-behaviour
select retention([v1_0.minutes=1,v1_0.minutes=2]),window_funnel(1800,v1_0.at,0,[v1_0.memo='a',v1_0.memo='b']) from Visit v1_0;

-- clinic-f-hashes
select uuid(),murmur_hash3_32(v1_0.memo),md5sum(v1_0.memo),sha2(v1_0.memo,256),xx_hash3_64(v1_0.memo),xx_hash3_128(v1_0.memo),crc32(v1_0.memo),to_base64(v1_0.memo),from_base64(v1_0.memo),base64_decode_string('YQ=='),hex_decode_string('41'),unhex('41'),aes_encrypt(v1_0.memo,'k'),aes_decrypt(v1_0.memo,'k'),md5sum_numeric(v1_0.memo) from Visit v1_0;

-- clinic-f-texts
select regexp_extract(v1_0.memo,'(a)',1),regexp_replace(v1_0.memo,'a','b'),regexp_count(v1_0.memo,'a'),regexp_position(v1_0.memo,'a'),split_part(v1_0.memo,',',1),substring_index(v1_0.memo,'.',2),split(v1_0.memo,','),instr(v1_0.memo,'a'),starts_with(v1_0.memo,'a'),ends_with(v1_0.memo,'a'),lpad(v1_0.memo,5,' '),rpad(v1_0.memo,5,' '),space(3),strleft(v1_0.memo,2),strright(v1_0.memo,2),strpos(v1_0.memo,'a'),find_in_set('a',v1_0.memo),field('a',v1_0.memo,'b'),parse_url(v1_0.memo,'HOST'),ucase(v1_0.memo),lcase(v1_0.memo),initcap(v1_0.memo),concat_ws(',',v1_0.memo,v1_0.memo),null_or_empty(v1_0.memo),append_trailing_char_if_absent(v1_0.memo,'/'),money_format(v1_0.cost),strcmp(v1_0.memo,'a'),url_encode(v1_0.memo),url_decode(v1_0.memo),translate(v1_0.memo,'a','b'),ngram_search_case_insensitive(v1_0.memo,'abc',3) from Visit v1_0;

-- clinic-f-conditions
select if(v1_0.cost>1,'a','b'),coalesce(v1_0.cost,0),coalesce(v1_0.cost,1),nullif(v1_0.cost,1),greatest(v1_0.cost,1),bitmap_contains(to_bitmap(v1_0.id),3),bitmap_count(bitmap_and(to_bitmap(1),to_bitmap(2))),bitmap_to_string(sub_bitmap(to_bitmap(1),0,1)),any_value(v1_0.memo) from Visit v1_0 group by v1_0.cost,v1_0.id;

-- clinic-f-aggregates
select max_by(v1_0.memo,v1_0.cost),min_by(v1_0.memo,v1_0.cost),count_if(v1_0.cost>1),sum(distinct v1_0.minutes),avg(distinct v1_0.minutes),stddev_samp(v1_0.cost),var_pop(v1_0.cost),corr(v1_0.cost,v1_0.minutes),covar_samp(v1_0.cost,v1_0.minutes),group_concat(v1_0.memo),map_agg(v1_0.memo,v1_0.cost),bool_or(v1_0.cost>1),approx_top_k(v1_0.memo,3),multi_distinct_sum(v1_0.minutes),std(v1_0.cost),variance_samp(v1_0.cost),percentile_disc(v1_0.cost,0.5) from Visit v1_0;

-- clinic-f-arrays
select array_avg(d1_0.scores),array_sum(d1_0.scores),array_min(d1_0.scores),array_max(d1_0.scores),array_slice(d1_0.skills,1,2-1+1),array_concat(d1_0.skills,d1_0.skills),array_intersect(d1_0.skills,d1_0.skills),array_cum_sum(d1_0.scores),array_difference(d1_0.scores),arrays_overlap(d1_0.skills,d1_0.skills),array_top_n(d1_0.scores,2),array_sortby(d1_0.skills,d1_0.scores),array_join(d1_0.skills,','),array_distinct(d1_0.skills),array_contains_seq(d1_0.skills,d1_0.skills) from Doctor d1_0;

-- clinic-f-geometry
select st_distance_sphere(v1_0.cost,v1_0.cost,v1_0.cost,v1_0.cost),st_astext(st_point(v1_0.cost,v1_0.cost)),st_x(st_point(v1_0.cost,1e0)),st_contains(st_circle(1e0,2e0,3e0),st_point(v1_0.cost,1e0)) from Visit v1_0;

-- clinic-f-server
select database(),current_version(),last_query_id(),current_timezone(),uuid_v7(),is_role_in_session('admin'),dround(v1_0.cost),pmod(v1_0.minutes,3),fmod(v1_0.cost,2),cbrt(v1_0.cost),log2(v1_0.cost),bin(v1_0.minutes),conv('a',16,10),square(v1_0.cost),positive(v1_0.cost),negative(v1_0.cost) from Visit v1_0;

-- clinic-f-windows
select session_number(v1_0.minutes,10) over(partition by v1_0.doctor_id order by v1_0.minutes),sum(v1_0.cost) over(partition by v1_0.doctor_id),percent_rank() over(order by v1_0.cost) from Visit v1_0;
