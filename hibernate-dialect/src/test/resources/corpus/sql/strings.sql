-- lower
select lower(o1_0.name) from ord o1_0;

-- upper
select upper(o1_0.name) from ord o1_0;

-- length
select character_length(o1_0.name) from ord o1_0;

-- character-length
select character_length(o1_0.name) from ord o1_0;

-- octet-length
select length(o1_0.name) from ord o1_0;

-- bit-length
select (length(o1_0.name)*8) from ord o1_0;

-- substring
select substring(o1_0.name,2) from ord o1_0;

-- substring-length
select substring(o1_0.name,1,2) from ord o1_0;

-- substring-from
select substring(o1_0.name,1,2) from ord o1_0;

-- concat
select concat(o1_0.name,'x',o1_0.id) from ord o1_0;

-- concat-one
select concat(o1_0.name,'') from ord o1_0;

-- trim
select trim(o1_0.name) from ord o1_0;

-- trim-leading
select ltrim(o1_0.name) from ord o1_0;

-- trim-trailing
select rtrim(o1_0.name) from ord o1_0;

-- trim-char
select trim(o1_0.name,'x') from ord o1_0;

-- trim-leading-char
select ltrim(o1_0.name,'x') from ord o1_0;

-- trim-trailing-char
select rtrim(o1_0.name,'x') from ord o1_0;

-- ltrim
select ltrim(o1_0.name) from ord o1_0;

-- rtrim
select rtrim(o1_0.name) from ord o1_0;

-- locate
select locate('a',o1_0.name) from ord o1_0;

-- locate-start
select locate('a',o1_0.name,2) from ord o1_0;

-- position
select locate('a',o1_0.name) from ord o1_0;

-- overlay
select concat(substring(o1_0.name,1,(1-1)),'x',substring(o1_0.name,(1+character_length('x')))) from ord o1_0;

-- overlay-for
select concat(substring(o1_0.name,1,(1-1)),'x',substring(o1_0.name,(1+2))) from ord o1_0;

-- left
select left(o1_0.name,1) from ord o1_0;

-- right
select right(o1_0.name,1) from ord o1_0;

-- replace
select replace(o1_0.name,'a','b') from ord o1_0;

-- lpad
select lpad(o1_0.name,5,' ') from ord o1_0;

-- lpad-with
select lpad(o1_0.name,5,'0') from ord o1_0;

-- rpad
select rpad(o1_0.name,5,'0') from ord o1_0;

-- pad-leading
select lpad(o1_0.name,5,' ') from ord o1_0;

-- pad-trailing
select rpad(o1_0.name,5,'0') from ord o1_0;

-- repeat
select repeat(o1_0.name,2) from ord o1_0;

-- reverse
select reverse(o1_0.name) from ord o1_0;

-- space
select space(3) from ord o1_0;

-- initcap
select initcap(o1_0.name) from ord o1_0;

-- instr
select instr(o1_0.name,'a') from ord o1_0;

-- substr
select substr(o1_0.name,2) from ord o1_0;

-- translate
select translate(o1_0.name,'a','b') from ord o1_0;

-- ascii
select ascii(o1_0.name) from ord o1_0;

-- chr
select char(65) from ord o1_0;

-- hex
select hex(o1_0.name) from ord o1_0;

-- unhex
select unhex(o1_0.name) from ord o1_0;

-- md5
select to_binary(md5(o1_0.name),'hex') from ord o1_0;

-- sha
select to_binary(sha2(o1_0.name,256),'hex') from ord o1_0;

-- sha2
select sha2(o1_0.name,256) from ord o1_0;

-- base64
select to_base64(o1_0.name),from_base64(o1_0.name) from ord o1_0;

-- md5sum
select md5sum(o1_0.name,o1_0.id) from ord o1_0;

-- murmur
select murmur_hash3_32(o1_0.name),xx_hash3_64(o1_0.name) from ord o1_0;

-- crc32
select crc32(o1_0.name) from ord o1_0;

-- regexp-replace
select regexp_replace(o1_0.name,'a','b') from ord o1_0;

-- regexp-extract
select regexp_extract(o1_0.name,'(a)',1) from ord o1_0;

-- regexp-count
select regexp_count(o1_0.name,'a') from ord o1_0;

-- concat-ws
select concat_ws('-',o1_0.name,c1_0.name) from ord o1_0 join cu c1_0 on c1_0.id=o1_0.cu_id;

-- split-part
select split_part(o1_0.name,',',1) from ord o1_0;

-- substring-index
select substring_index(o1_0.name,',',1) from ord o1_0;

-- split
select split(o1_0.name,',') from ord o1_0;

-- strcmp
select strcmp(o1_0.name,'a') from ord o1_0;

-- field
select field(o1_0.name,'a','b') from ord o1_0;

-- find-in-set
select find_in_set('a',o1_0.name) from ord o1_0;

-- starts-with
select starts_with(o1_0.name,'a'),ends_with(o1_0.name,'b') from ord o1_0;

-- null-or-empty
select null_or_empty(o1_0.name) from ord o1_0;

-- url
select parse_url(o1_0.name,'HOST'),url_encode(o1_0.name),url_decode(o1_0.name),url_extract_host(o1_0.name),url_extract_parameter(o1_0.name,'q') from ord o1_0;

-- inet
select inet_aton(o1_0.name) from ord o1_0;

-- collate
select (o1_0.name collate utf8mb4_bin) from ord o1_0;

-- str
select cast(o1_0.id as varchar) from ord o1_0;

-- bin
select bin(o1_0.qty),conv(o1_0.qty,10,16) from ord o1_0;

-- string-slice
select substring(o1_0.name,1,((2-1)+1)) from ord o1_0;

-- string-char
select substring(o1_0.name,1,1) from ord o1_0;

-- format-bytes
select format_bytes(o1_0.id),money_format(o1_0.amount) from ord o1_0;

-- st-param-args
select lower('a'),upper('a'),character_length('a'),substring('a',2),substring(o1_0.name,2,2),left('a',2),right(o1_0.name,2),locate('a',o1_0.name,2),replace(o1_0.name,'a','a'),trim('a'),repeat('a',2) from ord o1_0;

-- st-trim-param
select trim(o1_0.name,'x'),ltrim(o1_0.name,'x') from ord o1_0;

-- st-trim-func
select ltrim(o1_0.name),trim(o1_0.name),trim(o1_0.name) from ord o1_0;

-- st-trim-quote
select trim(o1_0.name,''''),trim(o1_0.name,'\\') from ord o1_0;

-- st-length-number
select character_length(cast(o1_0.qty as varchar)),char_length(o1_0.name) from ord o1_0;

-- st-position
select locate(o1_0.name,'abc'),locate(o1_0.name,'abc') from ord o1_0;

-- st-overlay
select concat(substring(o1_0.name,1,(2-1)),'xy',substring(o1_0.name,(2+character_length('xy')))),concat(substring(o1_0.name,1,(o1_0.qty-1)),'xy',substring(o1_0.name,(o1_0.qty+1))) from ord o1_0;

-- st-substring-neg
select substring(o1_0.name,-2),substring(o1_0.name,1,(character_length(o1_0.name)-1)) from ord o1_0;

-- st-concat-many
select concat(o1_0.name,' ',o1_0.st,' ',o1_0.id,' ',o1_0.amount,' ',o1_0.d,' ',o1_0.flag,o1_0.dbl) from ord o1_0;

-- st-concat-op-param
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.name like replace(concat(concat('%','%'),'%'),'\\','\\\\');

-- st-case-insens
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where lower(o1_0.name)=lower('X') order by upper(o1_0.name);

-- st-compare
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.name>'a' and o1_0.name<='z';

-- st-literals
select 'it''s','a"b','tab	x','new\\nline','%_','','ä€😀' from ord o1_0;

-- st-java-literal
select 'double ''quoted''','back\\slash' from ord o1_0;

-- st-hex
select hex(r1_0.bm),hex('abc') from rich r1_0;

-- st-hex-literal
select x'0aff',x'dead' from ord o1_0;

-- st-md5-bytes
select to_binary(md5(r1_0.bm),'hex'),to_binary(sha2(r1_0.bm,256),'hex') from rich r1_0;

-- st-collate-where
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where (o1_0.name collate utf8mb4_general_ci)='x';

-- st-regexp
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where regexp(o1_0.name,'^a.*b$') or not(regexp(o1_0.name,'x'));

-- st-regexp-param
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where regexp(o1_0.name,'^a');

-- st-regexp-column
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 join cu c1_0 on c1_0.id=o1_0.cu_id where regexp(o1_0.name,c1_0.name);

-- st-like-number
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where cast(o1_0.id as varchar) like '1%';

-- st-like-escape-quote
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.name like 'a\\%';

-- st-like-escape-pct
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.name like 'a\\%';

-- st-ilike-col
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 join cu c1_0 on c1_0.id=o1_0.cu_id where lower(o1_0.name) like lower(replace(c1_0.name,'\\','\\\\'));

-- st-like-null
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.name like replace(null,'\\','\\\\');

-- st-not-like-param
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.name not like replace(replace(replace(replace('a_','\\','\\\\'),concat('_','_'),''),'_','\\'),'','_');

-- st-like-func
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where upper(o1_0.name) like replace(upper('a%'),'\\','\\\\');

-- st-contains
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where lower(o1_0.name) like lower(replace(concat('%','x','%'),'\\','\\\\'));

-- st-soundex
-- refused: RH5107 soundex: StarRocks has no such function. → Do it in the application.

-- st-translate
select translate(o1_0.name,'abc','xyz') from ord o1_0;

-- st-reverse-num
select reverse(o1_0.name),reverse(cast(o1_0.id as varchar)) from ord o1_0;

-- st-ascii-chr
select ascii('a'),char(o1_0.qty) from ord o1_0;

-- st-greatest
select greatest(o1_0.name,'x'),least(o1_0.d,current_date()),greatest(o1_0.ts,o1_0.ins),least(o1_0.qty,o1_0.id),greatest(1,2,3) from ord o1_0;

-- st-nullif-coalesce
select nullif(trim(o1_0.name),''),coalesce(nullif(o1_0.name,''),'n/a') from ord o1_0;
