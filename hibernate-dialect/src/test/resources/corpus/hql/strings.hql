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

-- st-param-args
@p string:a
@n int:2
select lower(:p), upper(:p), length(:p), substring(:p, :n), substring(o.name, :n, :n), left(:p, :n), right(o.name, :n), locate(:p, o.name, :n), replace(o.name, :p, :p), trim(:p), repeat(:p, :n) from Ord o

-- st-trim-param
@c char:x
select trim(both :c from o.name), trim(leading :c from o.name) from Ord o

-- st-trim-func
select trim(leading ' ' from o.name), trim(both from o.name), trim(' ' from o.name) from Ord o

-- st-trim-quote
select trim(both '''' from o.name), trim('\' from o.name) from Ord o

-- st-length-number
select length(cast(o.qty as String)), char_length(o.name) from Ord o

-- st-position
select position(o.name in 'abc'), locate(o.name, 'abc') from Ord o

-- st-overlay
select overlay(o.name placing 'xy' from 2), overlay(o.name placing 'xy' from o.qty for 1) from Ord o

-- st-substring-neg
select substring(o.name, -2), substring(o.name, 1, length(o.name) - 1) from Ord o

-- st-concat-many
select concat(o.name, ' ', o.st, ' ', o.id, ' ', o.amount, ' ', o.d, ' ', o.flag, o.dbl) from Ord o

-- st-concat-op-param
@p string:%
from Ord o where o.name like '%' || :p || '%'

-- st-case-insens
from Ord o where lower(o.name) = lower('X') order by upper(o.name)

-- st-compare
from Ord o where o.name > 'a' and o.name <= 'z'

-- st-literals
select 'it''s', 'a"b', 'tab	x', 'new\nline', '%_', '', 'ä€😀' from Ord o

-- st-java-literal
select "double 'quoted'", "back\\slash" from Ord o

-- st-hex
select hex(o.bm), hex('abc') from Rich o

-- st-hex-literal
select X'0AFF', {0xDE, 0xAD} from Ord o

-- st-md5-bytes
select md5(r.bm), sha(r.bm) from Rich r

-- st-collate-where
from Ord o where collate(o.name as utf8mb4_general_ci) = 'x'

-- st-regexp
@since 7.3
from Ord o where o.name like regexp '^a.*b$' or o.name not like regexp 'x'

-- st-regexp-param
@since 7.3
@p string:^a
from Ord o where o.name like regexp :p

-- st-regexp-column
from Ord o where regexp_like(o.name, o.cu.name)

-- st-like-number
from Ord o where cast(o.id as String) like '1%'

-- st-like-escape-quote
from Ord o where o.name like 'a''%' escape ''''

-- st-like-escape-pct
from Ord o where o.name like 'a%%' escape '%'

-- st-ilike-col
from Ord o where o.name ilike o.cu.name

-- st-like-null
@since 7.2
from Ord o where o.name like null

-- st-not-like-param
@p string:a_
from Ord o where o.name not like :p escape '_'

-- st-like-func
from Ord o where upper(o.name) like upper('a%')

-- st-contains
from Ord o where o.name ilike concat('%', 'x', '%')

-- st-soundex
select soundex(o.name) from Ord o

-- st-translate
select translate(o.name, 'abc', 'xyz') from Ord o

-- st-reverse-num
select reverse(o.name), reverse(cast(o.id as String)) from Ord o

-- st-ascii-chr
select ascii('a'), chr(o.qty) from Ord o

-- st-greatest
select greatest(o.name, 'x'), least(o.d, local date), greatest(o.ts, o.ins), least(o.qty, o.id), greatest(1, 2, 3) from Ord o

-- st-nullif-coalesce
select nullif(trim(o.name), ''), coalesce(nullif(o.name, ''), 'n/a') from Ord o
