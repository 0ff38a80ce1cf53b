extension Instrument {
    /// The instruments and standards of identifiers.
    static let identifiers: [Instrument] = [
        Instrument(
            "GB32100", "法人和其他组织统一社会信用代码编码规则", "Coding Rule of the Unified Social Credit Identifier", "GB 32100-2015"),
        Instrument("GB11714", "全国组织机构代码编制规则", "Rules of Coding for Organisations", "GB 11714-1997"),
        Instrument("GB11643", "公民身份号码", "Citizen Identification Number", "GB 11643-1999"),
        Instrument("GB2260", "中华人民共和国行政区划代码", "Codes for the Administrative Divisions", "GB/T 2260-2007"),
        Instrument("GB9704", "党政机关公文格式", "Layout Key for Official Documents", "GB/T 9704-2012"),
        Instrument("GA36", "中华人民共和国机动车号牌", "Number Plates of Motor Vehicles", "GA 36-2018"),
        Instrument(
            "GB37346", "不动产单元设定与代码编制规则", "Rules for Setting and Coding Real Estate Units", "GB/T 37346-2019"),
        Instrument("ISO7812", "识别卡 发卡者标识", "Identification Cards: Identification of Issuers", "ISO/IEC 7812"),
    ]
}
