-- clinic-f-sketches
select approx_count_distinct(v.memo), ndv(v.minutes), bitmap_union_count(to_bitmap(v.id)), bitmap_count(bitmap_union(to_bitmap(v.id))), bitmap_to_string(bitmap_agg(v.id)), hll_union_agg(hll_hash(v.memo)), hll_cardinality(hll_union(hll_hash(v.memo))), percentile_approx(v.cost, 0.5), percentile_cont(0.5) within group (order by v.cost) from Visit v

-- clinic-f-maps
select element_at(s.langs, 'en'), map_keys(s.langs), map_values(s.langs), map_size(s.langs), cardinality(s.langs) from Shop s where element_at(s.langs, 'en') = '3'

-- clinic-f-json
select json_query(v.doc, '$.a'), get_json_string(v.doc, '$.a'), get_json_int(v.doc, '$.a') + 1, get_json_double(v.doc, '$.a'), get_json_scalar(v.doc, '$.a'), is_json_scalar(v.doc), parse_json('{}'), json_length(v.doc), json_keys(v.doc), json_string(v.doc), to_json(s.langs) from Visit v, Shop s

-- clinic-f-moments
select date_trunc('month', v.at), time_slice(v.at, 5, 'minute'), days_add(v.at, 1), str_to_date('2024-01-01', '%Y-%m-%d'), str2date('2024-01-01', '%Y-%m-%d'), date_format(v.at, '%Y'), unix_timestamp(v.at), from_unixtime(v.ticks), from_unixtime_ms(v.ticks), hour_from_unixtime(v.ticks), days_diff(v.at, v.at), to_date(v.at), last_day(v.at), dayname(v.at), monthname(v.at), weekofyear(v.at), convert_tz(v.at, 'UTC', 'Asia/Shanghai'), makedate(2024, 5), next_day(v.at, 'Mon'), add_months(v.at, 1), quarter(v.at), to_days(v.at), microseconds_sub(v.at, 5) from Visit v

-- clinic-f-behaviour
select retention(v.minutes = 1, v.minutes = 2), window_funnel(1800, v.at, 0, v.memo = 'a', v.memo = 'b') from Visit v

-- clinic-f-hashes
select uuid(), murmur_hash3_32(v.memo), md5sum(v.memo), sha2(v.memo, 256), xx_hash3_64(v.memo), xx_hash3_128(v.memo), crc32(v.memo), to_base64(v.memo), from_base64(v.memo), base64_decode_string('YQ=='), hex_decode_string('41'), unhex('41'), aes_encrypt(v.memo, 'k'), aes_decrypt(v.memo, 'k'), md5sum_numeric(v.memo) from Visit v

-- clinic-f-texts
select regexp_extract(v.memo, '(a)', 1), regexp_replace(v.memo, 'a', 'b'), regexp_count(v.memo, 'a'), regexp_position(v.memo, 'a'), split_part(v.memo, ',', 1), substring_index(v.memo, '.', 2), split(v.memo, ','), instr(v.memo, 'a'), starts_with(v.memo, 'a'), ends_with(v.memo, 'a'), lpad(v.memo, 5, ' '), rpad(v.memo, 5, ' '), space(3), strleft(v.memo, 2), strright(v.memo, 2), strpos(v.memo, 'a'), find_in_set('a', v.memo), field('a', v.memo, 'b'), parse_url(v.memo, 'HOST'), ucase(v.memo), lcase(v.memo), initcap(v.memo), concat_ws(',', v.memo, v.memo), null_or_empty(v.memo), append_trailing_char_if_absent(v.memo, '/'), money_format(v.cost), strcmp(v.memo, 'a'), url_encode(v.memo), url_decode(v.memo), translate(v.memo, 'a', 'b'), ngram_search_case_insensitive(v.memo, 'abc', 3) from Visit v

-- clinic-f-conditions
select if(v.cost > 1, 'a', 'b'), ifnull(v.cost, 0), coalesce(v.cost, 1), nullif(v.cost, 1), greatest(v.cost, 1), bitmap_contains(to_bitmap(v.id), 3), bitmap_count(bitmap_and(to_bitmap(1), to_bitmap(2))), bitmap_to_string(sub_bitmap(to_bitmap(1), 0, 1)), any_value(v.memo) from Visit v group by v.cost, v.id

-- clinic-f-aggregates
select max_by(v.memo, v.cost), min_by(v.memo, v.cost), count_if(v.cost > 1), sum(distinct v.minutes), avg(distinct v.minutes), stddev_samp(v.cost), var_pop(v.cost), corr(v.cost, v.minutes), covar_samp(v.cost, v.minutes), group_concat(v.memo), map_agg(v.memo, v.cost), bool_or(v.cost > 1), approx_top_k(v.memo, 3), multi_distinct_sum(v.minutes), std(v.cost), variance_samp(v.cost), percentile_disc(0.5) within group (order by v.cost) from Visit v

-- clinic-f-arrays
select array_avg(d.scores), array_sum(d.scores), array_min(d.scores), array_max(d.scores), array_slice(d.skills, 1, 2), array_concat(d.skills, d.skills), array_intersect(d.skills, d.skills), array_cum_sum(d.scores), array_difference(d.scores), arrays_overlap(d.skills, d.skills), array_top_n(d.scores, 2), array_sortby(d.skills, d.scores), array_join(d.skills, ','), array_distinct(d.skills), array_contains_seq(d.skills, d.skills) from Doctor d

-- clinic-f-geometry
select st_distance_sphere(v.cost, v.cost, v.cost, v.cost), st_astext(st_point(v.cost, v.cost)), st_x(st_point(v.cost, 1e0)), st_contains(st_circle(1e0, 2e0, 3e0), st_point(v.cost, 1e0)) from Visit v

-- clinic-f-server
select database(), current_version(), last_query_id(), current_timezone(), uuid_v7(), is_role_in_session('admin'), dround(v.cost), pmod(v.minutes, 3), fmod(v.cost, 2), cbrt(v.cost), log2(v.cost), bin(v.minutes), conv('a', 16, 10), square(v.cost), positive(v.cost), negative(v.cost) from Visit v

-- clinic-f-windows
select session_number(v.minutes, 10) over (partition by v.doctor.id order by v.minutes), sum(v.cost) over (partition by v.doctor.id), percent_rank() over (order by v.cost) from Visit v
