-- lower
select lower(o.name) from Ord o

-- upper
select upper(o.name) from Ord o

-- length
select length(o.name) from Ord o

-- character-length
select character_length(o.name) from Ord o

-- octet-length
select octet_length(o.name) from Ord o

-- bit-length
select bit_length(o.name) from Ord o

-- substring
select substring(o.name, 2) from Ord o

-- substring-length
select substring(o.name, 1, 2) from Ord o

-- substring-from
select substring(o.name from 1 for 2) from Ord o

-- concat
select concat(o.name, 'x', o.id) from Ord o

-- concat-one
select concat(o.name, '') from Ord o

-- trim
select trim(o.name) from Ord o

-- trim-leading
select trim(leading from o.name) from Ord o

-- trim-trailing
select trim(trailing from o.name) from Ord o

-- trim-char
select trim(both 'x' from o.name) from Ord o

-- trim-leading-char
select trim(leading 'x' from o.name) from Ord o

-- trim-trailing-char
select trim(trailing 'x' from o.name) from Ord o

-- ltrim
select ltrim(o.name) from Ord o

-- rtrim
select rtrim(o.name) from Ord o

-- locate
select locate('a', o.name) from Ord o

-- locate-start
select locate('a', o.name, 2) from Ord o

-- position
select position('a' in o.name) from Ord o

-- overlay
select overlay(o.name placing 'x' from 1) from Ord o

-- overlay-for
select overlay(o.name placing 'x' from 1 for 2) from Ord o

-- left
select left(o.name, 1) from Ord o

-- right
select right(o.name, 1) from Ord o

-- replace
select replace(o.name, 'a', 'b') from Ord o

-- lpad
select lpad(o.name, 5) from Ord o

-- lpad-with
select lpad(o.name, 5, '0') from Ord o

-- rpad
select rpad(o.name, 5, '0') from Ord o

-- pad-leading
select pad(o.name with 5 leading) from Ord o

-- pad-trailing
select pad(o.name with 5 trailing '0') from Ord o

-- repeat
select repeat(o.name, 2) from Ord o

-- reverse
select reverse(o.name) from Ord o

-- space
select space(3) from Ord o

-- initcap
select initcap(o.name) from Ord o

-- instr
select instr(o.name, 'a') from Ord o

-- substr
select substr(o.name, 2) from Ord o

-- translate
select translate(o.name, 'a', 'b') from Ord o

-- ascii
select ascii(o.name) from Ord o

-- chr
select chr(65) from Ord o

-- hex
select hex(o.name) from Ord o

-- unhex
select unhex(o.name) from Ord o

-- md5
select md5(o.name) from Ord o

-- sha
select sha(o.name) from Ord o

-- sha2
select sha2(o.name, 256) from Ord o

-- base64
select to_base64(o.name), from_base64(o.name) from Ord o

-- md5sum
select md5sum(o.name, o.id) from Ord o

-- murmur
select murmur_hash3_32(o.name), xx_hash3_64(o.name) from Ord o

-- crc32
select crc32(o.name) from Ord o

-- regexp-replace
select regexp_replace(o.name, 'a', 'b') from Ord o

-- regexp-extract
select regexp_extract(o.name, '(a)', 1) from Ord o

-- regexp-count
select regexp_count(o.name, 'a') from Ord o

-- concat-ws
select concat_ws('-', o.name, o.cu.name) from Ord o

-- split-part
select split_part(o.name, ',', 1) from Ord o

-- substring-index
select substring_index(o.name, ',', 1) from Ord o

-- split
select split(o.name, ',') from Ord o

-- strcmp
select strcmp(o.name, 'a') from Ord o

-- field
select field(o.name, 'a', 'b') from Ord o

-- find-in-set
select find_in_set('a', o.name) from Ord o

-- starts-with
select starts_with(o.name, 'a'), ends_with(o.name, 'b') from Ord o

-- null-or-empty
select null_or_empty(o.name) from Ord o

-- url
select parse_url(o.name, 'HOST'), url_encode(o.name), url_decode(o.name), url_extract_host(o.name), url_extract_parameter(o.name, 'q') from Ord o

-- inet
select inet_aton(o.name) from Ord o

-- collate
select collate(o.name as utf8mb4_bin) from Ord o

-- str
select str(o.id) from Ord o

-- bin
select bin(o.qty), conv(o.qty, 10, 16) from Ord o

-- string-slice
select o.name[1:2] from Ord o

-- string-char
select o.name[1] from Ord o

-- format-bytes
select format_bytes(o.id), money_format(o.amount) from Ord o
