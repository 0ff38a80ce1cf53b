extension Citation {
    /// 最高人民法院关于严格依法规范民事案件立案与调解工作的意见 (2025).
    public static func filingOpinion(_ article: UInt16) -> Citation { Citation("OP25", article) }

    /// 最高人民法院关于人民调解协议司法确认程序的若干规定 (2011).
    public static func confirmationRules(_ article: UInt16, _ paragraph: UInt8 = 0) -> Citation {
        Citation("JC11", article, paragraph)
    }
}
