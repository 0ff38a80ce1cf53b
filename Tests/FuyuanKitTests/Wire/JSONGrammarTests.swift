import FuyuanKit
import Testing

/// What RFC 8259 says of a text: must be accepted, must be rejected, or is left to the implementation.
struct GrammarCase: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    /// nil where accepted, otherwise the code and the offset of the error.
    let error: (code: WireError.Code, offset: Int)?

    init(_ name: String, _ text: String, _ code: WireError.Code? = nil, _ offset: Int = 0) {
        self.init(name, Array(text.utf8), code, offset)
    }

    init(_ name: String, _ bytes: [UInt8], _ code: WireError.Code? = nil, _ offset: Int = 0) {
        self.name = name
        self.bytes = bytes
        error = code.map { ($0, offset) }
    }

    var testDescription: String { name }
}

@Suite("Wire: the grammar of RFC 8259")
struct JSONGrammarTests {
    static let accepted: [GrammarCase] = [
        .init("y_array_empty", "[]"), .init("y_array_empty-string", #"[""]"#),
        .init("y_array_ending_with_newline", "[\"a\"]\n"), .init("y_array_false", "[false]"),
        .init("y_array_heterogeneous", #"[null, 1, "1", {}]"#), .init("y_array_null", "[null]"),
        .init("y_array_arraysWithSpaces", "[[]   ]"), .init("y_array_with_1_and_newline", "[1\n]"),
        .init("y_array_with_leading_space", " [1]"), .init("y_array_with_several_null", "[1,null,null,null,2]"),
        .init("y_array_with_trailing_space", "[2] "), .init("y_number", "[123e65]"),
        .init("y_number_0e+1", "[0e+1]"), .init("y_number_0e1", "[0e1]"),
        .init("y_number_after_space", "[ 4]"),
        .init("y_number_double_close_to_zero", "[-0." + String(repeating: "0", count: 70) + "1]"),
        .init("y_number_int_with_exp", "[20e1]"), .init("y_number_minus_zero", "[-0]"),
        .init("y_number_negative_int", "[-123]"), .init("y_number_negative_one", "[-1]"),
        .init("y_number_real_capital_e", "[1E22]"), .init("y_number_real_capital_e_neg_exp", "[1E-2]"),
        .init("y_number_real_capital_e_pos_exp", "[1E+2]"), .init("y_number_real_exponent", "[123e45]"),
        .init("y_number_real_fraction_exponent", "[123.456e78]"), .init("y_number_real_neg_exp", "[1e-2]"),
        .init("y_number_real_pos_exponent", "[1e+2]"), .init("y_number_simple_int", "[123]"),
        .init("y_number_simple_real", "[123.456789]"), .init("y_object", #"{"asd":"sdf", "dfg":"fgh"}"#),
        .init("y_object_basic", #"{"asd":"sdf"}"#),
        .init("y_object_duplicated_key, carried along", #"{"a":"b","a":"c"}"#),
        .init("y_object_empty", "{}"), .init("y_object_empty_key", #"{"":0}"#),
        .init("y_object_escaped_null_in_key", #"{"foo\u0000bar": 42}"#),
        .init("y_object_extreme_numbers", #"{ "min": -1.0e+28, "max": 1.0e+28 }"#),
        .init("y_object_long_strings", #"{"x":[{"id": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"}]}"#),
        .init("y_object_simple", #"{"a":[]}"#), .init("y_object_string_unicode", #"{"title":"\u041f\u043e\u043b"}"#),
        .init("y_object_with_newlines", "{\n\"a\": \"b\"\n}"),
        .init("y_string_1_2_3_bytes_UTF-8_sequences", #"["\u0060\u012a\u12AB"]"#),
        .init("y_string_accepted_surrogate_pair", #"["\uD801\udc37"]"#),
        .init("y_string_accepted_surrogate_pairs", #"["\ud83d\ude39\ud83d\udc8d"]"#),
        .init("y_string_allowed_escapes", #"["\"\\\/\b\f\n\r\t"]"#),
        .init("y_string_backslash_and_u_escaped_zero", #"["\\u0000"]"#),
        .init("y_string_comments", #"["a/*b*/c/*d//e"]"#), .init("y_string_double_escape_a", #"["\\a"]"#),
        .init("y_string_escaped_control_character", #"["\u0012"]"#),
        .init("y_string_escaped_noncharacter", #"["\uFFFF"]"#),
        .init("y_string_in_array_with_leading_space", #"[ "asd"]"#),
        .init("y_string_last_surrogates_1_and_2", #"["\uDBFF\uDFFF"]"#),
        .init("y_string_nbsp_uescaped", #"["new\u00A0line"]"#),
        .init("y_string_nonCharacterInUTF-8_U+10FFFF", [0x5B, 0x22, 0xF4, 0x8F, 0xBF, 0xBF, 0x22, 0x5D]),
        .init("y_string_nonCharacterInUTF-8_U+FFFF", [0x5B, 0x22, 0xEF, 0xBF, 0xBF, 0x22, 0x5D]),
        .init("y_string_null_escape", #"["\u0000"]"#), .init("y_string_one-byte-utf-8", #"["\u002c"]"#),
        .init("y_string_pi", "[\"π\"]"), .init("y_string_simple_ascii", #"["asd "]"#), .init("y_string_space", #"" ""#),
        .init("y_string_u+2028_line_sep", "[\"\u{2028}\"]"), .init("y_string_unescaped_char_delete", "[\"\u{7F}\"]"),
        .init("y_string_utf8", "[\"€𝄞\"]"), .init("y_string_with_del_character", "[\"a\u{7F}a\"]"),
        .init("y_structure_lonely_false", "false"), .init("y_structure_lonely_int", "42"),
        .init("y_structure_lonely_negative_real", "-0.1"), .init("y_structure_lonely_null", "null"),
        .init("y_structure_lonely_string", #""asd""#), .init("y_structure_lonely_true", "true"),
        .init("y_structure_string_empty", #""""#), .init("y_structure_trailing_newline", "[\"a\"]\n"),
        .init("y_structure_true_in_array", "[true]"), .init("y_structure_whitespace_array", " [] "),
        // Left to the implementation: numbers of any size are carried along.
        .init("i_number_huge_exp", "[0.4e00669999999999999999999999999999999999999999999999969999999006]"),
        .init("i_number_too_big_neg_int", "[-123123123123123123123123123123]"),
        .init("i_number_very_big_negative_int", "[-237462374673276894279832749832423479823246327846]"),
    ]

    static let rejected: [GrammarCase] = [
        .init("n_array_1_true_without_comma", "[1 true]", .unexpectedByte, 3),
        .init("n_array_colon_instead_of_comma", #"["": 1]"#, .unexpectedByte, 3),
        .init("n_array_comma_after_close", #"[""],"#, .trailingBytes, 4),
        .init("n_array_comma_and_number", "[,1]", .unexpectedByte, 1),
        .init("n_array_double_comma", "[1,,2]", .unexpectedByte, 3),
        .init("n_array_double_extra_comma", #"["x",,]"#, .unexpectedByte, 5),
        .init("n_array_extra_close", #"["x"]]"#, .trailingBytes, 5),
        .init("n_array_extra_comma", #"["",]"#, .unexpectedByte, 4),
        .init("n_array_incomplete", #"["x""#, .unexpectedEnd, 4),
        .init("n_array_incomplete_invalid_value", "[x", .unexpectedByte, 1),
        .init("n_array_inner_array_no_comma", "[3[4]]", .unexpectedByte, 2),
        .init("n_array_invalid_utf8", [0x5B, 0xFF, 0x5D], .unexpectedByte, 1),
        .init("n_array_items_separated_by_semicolon", "[1:2]", .unexpectedByte, 2),
        .init("n_array_just_comma", "[,]", .unexpectedByte, 1), .init("n_array_just_minus", "[-]", .badNumber, 1),
        .init("n_array_missing_value", "[   , \"\"]", .unexpectedByte, 4),
        .init("n_array_newlines_unclosed", "[\"a\",\n4\n,1,", .unexpectedEnd, 11),
        .init("n_array_spaces_vertical_tab_formfeed", "[\"\u{B}a\"\\f]", .controlCharacter, 2),
        .init("n_array_star_inside", "[*]", .unexpectedByte, 1), .init("n_array_unclosed", #"[""#, .unexpectedEnd, 2),
        .init("n_array_unclosed_with_object_inside", "[{}", .unexpectedEnd, 3),
        .init("n_incomplete_false", "[fals]", .unexpectedByte, 1),
        .init("n_incomplete_null", "[nul]", .unexpectedByte, 1),
        .init("n_incomplete_true", "[tru]", .unexpectedByte, 1),
        .init("n_multidigit_number_then_00", Array("123".utf8) + [0], .trailingBytes, 3),
        .init("n_number_++", "[++1234]", .unexpectedByte, 1), .init("n_number_+1", "[+1]", .unexpectedByte, 1),
        .init("n_number_+Inf", "[+Inf]", .unexpectedByte, 1), .init("n_number_-01", "[-01]", .badNumber, 1),
        .init("n_number_-1.0.", "[-1.0.]", .unexpectedByte, 5), .init("n_number_-2.", "[-2.]", .badNumber, 1),
        .init("n_number_-NaN", "[-NaN]", .badNumber, 1), .init("n_number_.-1", "[.-1]", .unexpectedByte, 1),
        .init("n_number_.2e-3", "[.2e-3]", .unexpectedByte, 1), .init("n_number_0.1.2", "[0.1.2]", .unexpectedByte, 4),
        .init("n_number_0.3e+", "[0.3e+]", .badNumber, 1), .init("n_number_0.e1", "[0.e1]", .badNumber, 1),
        .init("n_number_0_capital_E+", "[0E+]", .badNumber, 1),
        .init("n_number_1_000", "[1 000.0]", .unexpectedByte, 3),
        .init("n_number_1eE2", "[1eE2]", .badNumber, 1), .init("n_number_2.e3", "[2.e3]", .badNumber, 1),
        .init("n_number_Inf", "[Inf]", .unexpectedByte, 1), .init("n_number_NaN", "[NaN]", .unexpectedByte, 1),
        .init("n_number_U+FF11_fullwidth_digit_one", "[１]", .unexpectedByte, 1),
        .init("n_number_expression", "[1+2]", .unexpectedByte, 2),
        .init("n_number_hex_1_digit", "[0x1]", .unexpectedByte, 2),
        .init("n_number_infinity", "[Infinity]", .unexpectedByte, 1),
        .init("n_number_invalid+-", "[0e+-1]", .badNumber, 1),
        .init("n_number_minus_infinity", "[-Infinity]", .badNumber, 1),
        .init("n_number_minus_space_1", "[- 1]", .badNumber, 1),
        .init("n_number_neg_int_starting_with_zero", "[-012]", .badNumber, 1),
        .init("n_number_neg_with_garbage_at_end", "[-1x]", .unexpectedByte, 3),
        .init("n_number_starting_with_dot", "[.123]", .unexpectedByte, 1),
        .init("n_number_with_alpha", "[1.2a-3]", .unexpectedByte, 4),
        .init("n_number_with_leading_zero", "[012]", .badNumber, 1),
        .init("n_object_bad_value", #"["x", truth]"#, .unexpectedByte, 6),
        .init("n_object_bracket_key", "{[: \"x\"}", .unexpectedByte, 1),
        .init("n_object_comma_instead_of_colon", #"{"x", null}"#, .unexpectedByte, 4),
        .init("n_object_double_colon", #"{"x"::"b"}"#, .unexpectedByte, 5),
        .init("n_object_garbage_at_end", #"{"a":"a" 123}"#, .unexpectedByte, 9),
        .init("n_object_key_with_single_quotes", "{key: 'value'}", .unexpectedByte, 1),
        .init("n_object_missing_colon", #"{"a" b}"#, .unexpectedByte, 5),
        .init("n_object_missing_key", #"{:"b"}"#, .unexpectedByte, 1),
        .init("n_object_missing_semicolon", #"{"a" "b"}"#, .unexpectedByte, 5),
        .init("n_object_missing_value", #"{"a":"#, .unexpectedEnd, 5),
        .init("n_object_no-colon", #"{"a""#, .unexpectedEnd, 4),
        .init("n_object_non_string_key", "{1:1}", .unexpectedByte, 1),
        .init("n_object_repeated_null_null", "{null:null,null:null}", .unexpectedByte, 1),
        .init("n_object_several_trailing_commas", #"{"id":0,,,,,}"#, .unexpectedByte, 8),
        .init("n_object_single_quote", "{'a':0}", .unexpectedByte, 1),
        .init("n_object_trailing_comma", #"{"id":0,}"#, .unexpectedByte, 8),
        .init("n_object_trailing_comment", #"{"a":"b"}/**/"#, .trailingBytes, 9),
        .init("n_object_two_commas_in_a_row", #"{"a":"b",,"c":"d"}"#, .unexpectedByte, 9),
        .init("n_object_unquoted_key", #"{a: "b"}"#, .unexpectedByte, 1),
        .init("n_object_unterminated-value", #"{"a":"a"#, .unexpectedEnd, 7),
        .init("n_single_space", " ", .unexpectedEnd, 1),
        .init("n_string_1_surrogate_then_escape", #"["\uD800\"]"#, .loneSurrogate, 2),
        .init("n_string_1_surrogate_then_escape_u", #"["\uD800\u"]"#, .loneSurrogate, 2),
        .init("n_string_accentuated_char_no_quotes", "[é]", .unexpectedByte, 1),
        .init("n_string_backslash_00", [0x5B, 0x22, 0x5C, 0, 0x22, 0x5D], .badEscape, 2),
        .init("n_string_escape_x", #"["\x00"]"#, .badEscape, 2),
        .init("n_string_escaped_backslash_bad", #"["\\\"]"#, .unexpectedEnd, 7),
        .init("n_string_escaped_ctrl_char_tab", "[\"\\\t\"]", .badEscape, 2),
        .init("n_string_escaped_emoji", "[\"\\🌀\"]", .badEscape, 2),
        .init("n_string_incomplete_escaped_character", #"["\u00A"]"#, .badEscape, 2),
        .init("n_string_incomplete_surrogate", #"["\uD834\uDd"]"#, .loneSurrogate, 2),
        .init("n_string_invalid_utf8_after_escape", [0x5B, 0x22, 0x5C, 0xE5, 0x22, 0x5D], .badEscape, 2),
        .init("n_string_invalid_backslash_esc", #"["\a"]"#, .badEscape, 2),
        .init("n_string_leading_uescaped_thinspace", #"[\u0020"asd"]"#, .unexpectedByte, 1),
        .init("n_string_no_quotes_with_bad_escape", #"[\n]"#, .unexpectedByte, 1),
        .init("n_string_single_doublequote", "\"", .unexpectedEnd, 1),
        .init("n_string_single_string_no_double_quotes", "abc", .unexpectedByte, 0),
        .init("n_string_start_escape_unclosed", #"["\"#, .unexpectedEnd, 3),
        .init("n_string_unescaped_ctrl_char", [0x5B, 0x22, 0x61, 0, 0x61, 0x22, 0x5D], .controlCharacter, 3),
        .init("n_string_unescaped_newline", "[\"new\nline\"]", .controlCharacter, 5),
        .init("n_string_unescaped_tab", "[\"\t\"]", .controlCharacter, 2),
        .init("n_string_unicode_CapitalU", #""\UA66D""#, .badEscape, 1),
        .init("n_string_with_trailing_garbage", #"""x"#, .trailingBytes, 2),
        .init("n_structure_U+2060_word_joined", "[\u{2060}]", .unexpectedByte, 1),
        .init("n_structure_angle_bracket_.", "<.>", .unexpectedByte, 0),
        .init("n_structure_array_trailing_garbage", "[1]x", .trailingBytes, 3),
        .init("n_structure_array_with_unclosed_string", #"["asd]"#, .unexpectedEnd, 6),
        .init("n_structure_capitalized_True", "[True]", .unexpectedByte, 1),
        .init("n_structure_close_unopened_array", "1]", .trailingBytes, 1),
        .init("n_structure_comma_instead_of_closing_brace", #"{"x": true,"#, .unexpectedEnd, 11),
        .init("n_structure_double_array", "[][]", .trailingBytes, 2),
        .init("n_structure_end_array", "]", .unexpectedByte, 0),
        .init("n_structure_lone-open-bracket", "[", .unexpectedEnd, 1),
        .init("n_structure_no_data", "", .unexpectedEnd, 0),
        .init("n_structure_null-byte-outside-string", [0x5B, 0, 0x5D], .unexpectedByte, 1),
        .init("n_structure_number_with_trailing_garbage", "2@", .trailingBytes, 1),
        .init("n_structure_object_unclosed_no_value", #"{"":"#, .unexpectedEnd, 4),
        .init("n_structure_object_with_comment", #"{"a":/*comment*/"b"}"#, .unexpectedByte, 5),
        .init("n_structure_open_array_string", #"["a""#, .unexpectedEnd, 4),
        .init("n_structure_open_object_close_array", "{]", .unexpectedByte, 1),
        .init("n_structure_single_eacute", [0xE9], .unexpectedByte, 0),
        .init("n_structure_unclosed_array_partial_null", "[ false, nul", .unexpectedByte, 9),
        .init("n_structure_whitespace_formfeed", "[\u{C}]", .unexpectedByte, 1),
        .init("n_structure_UTF8_BOM_no_data", [0xEF, 0xBB, 0xBF], .byteOrderMark, 0),
        // Left to the implementation: text must be UTF-8 without lone surrogates, without a byte order mark.
        .init("i_string_1st_surrogate_but_2nd_missing", #"["\uDADA"]"#, .loneSurrogate, 2),
        .init("i_string_1st_valid_surrogate_2nd_invalid", #"["\uD888\u1234"]"#, .loneSurrogate, 2),
        .init("i_string_inverted_surrogates_U+1D11E", #"["\uDd1e\uD834"]"#, .loneSurrogate, 2),
        .init("i_string_invalid_lonely_surrogate", #"["\ud800"]"#, .loneSurrogate, 2),
        .init("i_string_UTF-16LE_with_BOM", [0xFF, 0xFE, 0x5B, 0, 0x22, 0], .unexpectedByte, 0),
        .init("i_string_UTF8_surrogate_U+D800", [0x5B, 0x22, 0xED, 0xA0, 0x80, 0x22, 0x5D], .invalidUTF8, 2),
        .init("i_string_invalid_utf-8", [0x5B, 0x22, 0xFF, 0x22, 0x5D], .invalidUTF8, 2),
        .init("i_string_iso_latin_1", [0x5B, 0x22, 0xE9, 0x22, 0x5D], .invalidUTF8, 2),
        .init("i_string_lone_utf8_continuation_byte", [0x5B, 0x22, 0x81, 0x22, 0x5D], .invalidUTF8, 2),
        .init("i_string_not_in_unicode_range", [0x5B, 0x22, 0xF4, 0xBF, 0xBF, 0xBF, 0x22, 0x5D], .invalidUTF8, 2),
        .init("i_string_overlong_sequence_2_bytes", [0x5B, 0x22, 0xC0, 0xAF, 0x22, 0x5D], .invalidUTF8, 2),
        .init(
            "i_string_overlong_sequence_6_bytes", [0x5B, 0x22, 0xFC, 0x83, 0xBF, 0xBF, 0xBF, 0xBF, 0x22, 0x5D],
            .invalidUTF8, 2),
        .init("i_string_truncated-utf-8", [0x5B, 0x22, 0xE0, 0xFF, 0x22, 0x5D], .invalidUTF8, 2),
        .init("i_structure_UTF-8_BOM_empty_object", [0xEF, 0xBB, 0xBF, 0x7B, 0x7D], .byteOrderMark, 0),
        .init(
            "i_structure_500_nested_arrays", String(repeating: "[", count: 500) + String(repeating: "]", count: 500),
            .tooDeep, 128),
        .init("n_structure_100000_opening_arrays", String(repeating: "[", count: 100_000), .tooDeep, 128),
        .init("n_structure_open_array_object", String(repeating: #"[{"":"#, count: 50_000), .tooDeep, 320),
    ]

    @Test(arguments: accepted) func `Every text RFC 8259 allows is accepted`(_ text: GrammarCase) throws {
        #expect(JSON.validate(text.bytes) == nil)
        let space: Set<UInt8> = [0x20, 0x0A, 0x0D, 0x09]
        let trimmed = text.bytes.drop { space.contains($0) }.reversed().drop { space.contains($0) }.reversed()
        #expect(try RawJSON(text.bytes).bytes == Array(trimmed))
    }

    @Test(arguments: rejected) func `Every other text is rejected at its byte`(_ text: GrammarCase) {
        let error = JSON.validate(text.bytes)
        #expect(error?.code == text.error?.code)
        #expect(error?.offset == text.error?.offset)
    }

    @Test func `Whatever follows 64 levels of either kind is told apart`() {
        for depth in [1, 63, 64, 65, 127, 128, 129, 1000] {
            let limits = DecodingLimits(depth: 1000)
            let mixed = (0..<depth).map { $0 % 3 == 0 ? #"{"a":"# : "[" }.joined() + "1"
            let close = (0..<depth).reversed().map { $0 % 3 == 0 ? "}" : "]" }.joined()
            #expect(JSON.validate((mixed + close).utf8, limits: limits) == nil, "\(depth)")
            let wrong = (0..<depth).reversed().map { $0 % 3 == 0 ? "]" : "}" }.joined()
            #expect(JSON.validate((mixed + wrong).utf8, limits: limits)?.code == .unexpectedByte, "\(depth)")
        }
    }

    @Test func `500 levels pass where the limit allows them, and a byte order mark too`() {
        let deep = String(repeating: "[", count: 500) + String(repeating: "]", count: 500)
        #expect(JSON.validate(deep.utf8, limits: DecodingLimits(depth: 500)) == nil)
        #expect(JSON.validate(deep.utf8, limits: DecodingLimits(depth: 499))?.offset == 499)
        let marked: [UInt8] = [0xEF, 0xBB, 0xBF, 0x7B, 0x7D]
        #expect(JSON.validate(marked, limits: DecodingLimits(skipsByteOrderMark: true)) == nil)
    }
}
