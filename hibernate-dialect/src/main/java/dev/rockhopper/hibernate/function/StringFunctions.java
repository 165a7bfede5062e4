/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.function;

import static org.hibernate.type.StandardBasicTypes.BIG_INTEGER;
import static org.hibernate.type.StandardBasicTypes.BINARY;
import static org.hibernate.type.StandardBasicTypes.BOOLEAN;
import static org.hibernate.type.StandardBasicTypes.CHARACTER;
import static org.hibernate.type.StandardBasicTypes.DOUBLE;
import static org.hibernate.type.StandardBasicTypes.INTEGER;
import static org.hibernate.type.StandardBasicTypes.LONG;
import static org.hibernate.type.StandardBasicTypes.STRING;

import org.hibernate.dialect.function.CommonFunctionFactory;

/** Texts, patterns and hashes. Source: docs/en/sql-reference/sql-functions/string-functions, like-predicate-functions, crytographic-functions, hash-functions. */
final class StringFunctions {

    private StringFunctions() {}

    static void register(Registrar r, CommonFunctionFactory common) {
        common.concat();
        common.reverse();
        common.space();
        common.repeat();
        common.pad_space();
        common.trim2();
        common.initcap();
        common.instr();
        common.substr();
        common.translate();
        common.ascii();
        common.octetLength_pattern("length(?1)");
        common.bitLength_pattern("(length(?1)*8)");
        hashes(r, common);
        regularExpressions(r);
        texts(r);
    }

    /** HQL's md5, sha and hex are about bytes; StarRocks' are about hexadecimal texts. */
    private static void hashes(Registrar r, CommonFunctionFactory common) {
        common.hex("hex(?1)");
        common.md5("to_binary(md5(?1),'hex')");
        common.sha("to_binary(sha2(?1,256),'hex')");
        r.scalar(r.always(STRING), 2, 2, "sha2");
        r.scalar(r.always(STRING), 1, 1, "unhex", "to_base64", "from_base64", "sm3");
        r.scalar(r.always(STRING), 1, Registrar.ANY_NUMBER, "md5sum");
        r.scalar(r.always(INTEGER), 1, Registrar.ANY_NUMBER, "murmur_hash3_32");
        r.scalar(r.always(LONG), 1, Registrar.ANY_NUMBER, "xx_hash3_64");
        r.scalar(r.always(BIG_INTEGER), 1, Registrar.ANY_NUMBER, "xx_hash3_128", "md5sum_numeric");
        r.scalar(r.always(STRING), 1, 1, "base64_decode_string", "hex_decode_string");
        r.scalar(r.always(STRING), 2, 5, "aes_encrypt", "aes_decrypt");
        r.scalar(r.always(BINARY), 1, 2, "to_binary");
        r.scalar(r.always(STRING), 1, 2, "from_binary");
    }

    private static void regularExpressions(Registrar r) {
        r.register("regexp_like", new RegexpLike(r.always(BOOLEAN)));
        r.scalar(r.always(STRING), 3, 3, "regexp_extract", "regexp_replace");
        r.scalar(r.always(INTEGER), 2, 2, "regexp_count");
        r.scalar(r.always(INTEGER), 2, 4, "regexp_position");
    }

    private static void texts(Registrar r) {
        r.pattern(r.always(CHARACTER), "chr", "char(?1)");
        r.scalar(r.always(STRING), 2, Registrar.ANY_NUMBER, "concat_ws");
        r.scalar(r.always(STRING), 3, 3, "split_part", "substring_index");
        r.scalar(r.always(INTEGER), 2, 2, "strcmp", "find_in_set");
        r.scalar(r.always(INTEGER), 2, Registrar.ANY_NUMBER, "field");
        r.scalar(r.always(BOOLEAN), 2, 2, "starts_with", "ends_with");
        r.scalar(r.always(STRING), 2, 2, "append_trailing_char_if_absent", "parse_url", "url_extract_parameter");
        r.scalar(r.always(STRING), 1, 1, "url_encode", "url_decode", "url_extract_host", "money_format");
        r.scalar(r.always(STRING), 2, 2, "strleft", "strright");
        r.scalar(r.always(STRING), 1, 1, "lcase", "ucase");
        r.scalar(r.always(LONG), 2, 2, "strpos");
        r.scalar(r.always(DOUBLE), 3, 3, "ngram_search", "ngram_search_case_insensitive");
        r.scalar(r.always(BOOLEAN), 1, 1, "null_or_empty");
        r.scalar(r.always(LONG), 1, 1, "inet_aton");
    }
}
