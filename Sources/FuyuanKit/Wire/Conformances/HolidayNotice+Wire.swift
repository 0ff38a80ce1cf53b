/// A yearly notice as data, so that a later year is added without a release.
extension HolidayNotice: WireRecord {
    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            year: try c.field("year", value?.year),
            number: try c.optional("number", value.flatMap { $0.number.isEmpty ? nil : $0.number }) ?? "",
            isNumberVerified: try c.defaulted("numberVerified", value?.isNumberVerified, default: false),
            source: try c.optional("source", value.flatMap { $0.source.isEmpty ? nil : $0.source }) ?? "",
            amendments: try c.defaulted("amendments", value?.amendments, default: []),
            days: try c.field("days", value?.days))
    }
}

extension HolidayNotice.Amendment: WireRecord {
    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("number", value?.number), try c.field("source", value?.source),
            on: try c.optional("day", value?.day))
    }
}

extension HolidayNotice.Day: WireRecord {
    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("day", value?.day), try c.field("kind", value?.kind),
            festivals: try c.defaulted("festivals", value?.festivals, default: []),
            partner: try c.optional("partner", value?.partner))
    }
}
