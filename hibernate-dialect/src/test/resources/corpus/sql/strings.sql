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
