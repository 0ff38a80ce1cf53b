/// The yearly holiday notices of the State Council for 2007 to 2026, as they stood after every amendment.
///
/// Days are written month and day (`1001` for 1 October); a day of the year before is written in full (`20111231`).
extension HolidayNotice {
    /// The bundled notices, in the order of their years.
    static let bundled: [HolidayNotice] = [
        HolidayNotice(
            2007, "", "http://www.gov.cn/zhengce/zhengceku/2008-03/28/content_1761.htm",
            statutory: [
                (.newYear, [101]), (.springFestival, [218, 219, 220]), (.labourDay, [501, 502, 503]),
                (.nationalDay, [1001, 1002, 1003]),
            ],
            inLieu: [221],
            swaps: [
                (102, 20061230), (103, 20061231), (222, 217), (223, 225), (504, 428), (507, 429), (1004, 929),
                (1005, 930),
            ]),
        HolidayNotice(
            2008, "", "http://www.gov.cn/zhengce/zhengceku/2008-03/28/content_1645.htm",
            statutory: [
                (.newYear, [101]), (.springFestival, [206, 207, 208]), (.qingming, [404]), (.labourDay, [501]),
                (.dragonBoat, [608]), (.midAutumn, [914]), (.nationalDay, [1001, 1002, 1003]),
            ],
            inLieu: [609, 915],
            swaps: [(20071231, 20071229), (211, 202), (212, 203), (502, 504), (929, 927), (930, 928)]),
        HolidayNotice(
            2009, "", "http://www.gov.cn/zhengce/zhengceku/2008-12/10/content_1572.htm",
            statutory: [
                (.newYear, [101]), (.springFestival, [125, 126, 127]), (.qingming, [404]), (.labourDay, [501]),
                (.dragonBoat, [528]), (.nationalDay, [1001, 1002, 1003]), (.midAutumn, [1003]),
            ],
            inLieu: [128, 406, 1005, 1006],
            swaps: [(102, 104), (129, 124), (130, 201), (529, 531), (1007, 927), (1008, 1010)]),
        HolidayNotice(
            2010, "国办发明电〔2009〕27号", "http://www.gov.cn/zhengce/zhengceku/2009-12/08/content_1476.htm",
            statutory: [
                (.newYear, [101]), (.springFestival, [213, 214, 215]), (.qingming, [405]), (.labourDay, [501]),
                (.dragonBoat, [616]), (.midAutumn, [922]), (.nationalDay, [1001, 1002, 1003]),
            ],
            inLieu: [216, 217, 503, 1004, 1005],
            swaps: [(218, 220), (219, 221), (614, 612), (615, 613), (923, 919), (924, 925), (1006, 926), (1007, 1009)]),
        HolidayNotice(
            2011, "国办发明电〔2010〕40号", "http://www.gov.cn/zhengce/zhengceku/2010-12/10/content_1423.htm",
            statutory: [
                (.newYear, [101]), (.springFestival, [202, 203, 204]), (.qingming, [405]), (.labourDay, [501]),
                (.dragonBoat, [606]), (.midAutumn, [912]), (.nationalDay, [1001, 1002, 1003]),
            ],
            inLieu: [103, 502, 1004, 1005],
            swaps: [(207, 130), (208, 212), (404, 402), (1006, 1008), (1007, 1009)]),
        HolidayNotice(
            2012, "国办发明电〔2011〕45号", "http://www.gov.cn/zhengce/zhengceku/2011-12/06/content_1411.htm",
            statutory: [
                (.newYear, [101]), (.springFestival, [122, 123, 124]), (.qingming, [404]), (.labourDay, [501]),
                (.dragonBoat, [623]), (.midAutumn, [930]), (.nationalDay, [1001, 1002, 1003]),
            ],
            inLieu: [102, 125, 622, 1004],
            swaps: [(103, 20111231), (126, 121), (127, 129), (402, 331), (403, 401), (430, 428), (1005, 929)]),
        HolidayNotice(
            2013, "国办发明电〔2012〕33号", "http://www.gov.cn/zhengce/zhengceku/2012-12/10/content_1353.htm",
            statutory: [
                (.newYear, [101]), (.springFestival, [209, 210, 211]), (.qingming, [404]), (.labourDay, [501]),
                (.dragonBoat, [612]), (.midAutumn, [919]), (.nationalDay, [1001, 1002, 1003]),
            ],
            inLieu: [212, 213],
            swaps: [
                (102, 105), (103, 106), (214, 216), (215, 217), (405, 407), (429, 427), (430, 428), (610, 608),
                (611, 609), (920, 922), (1004, 929), (1007, 1012),
            ]),
        HolidayNotice(
            2014, "国办发明电〔2013〕28号", "http://www.gov.cn/zhengce/zhengceku/2014-01/02/content_1194.htm",
            statutory: [
                (.newYear, [101]), (.springFestival, [131, 201, 202]), (.qingming, [405]), (.labourDay, [501]),
                (.dragonBoat, [602]), (.midAutumn, [908]), (.nationalDay, [1001, 1002, 1003]),
            ],
            inLieu: [203, 204, 407],
            swaps: [(205, 126), (206, 208), (502, 504), (1006, 928), (1007, 1011)]),
        HolidayNotice(
            2015, "国办发明电〔2014〕28号", "http://www.gov.cn/zhengce/zhengceku/2014-12/16/content_9302.htm",
            amendments: [
                Amendment("", "http://www.gov.cn/zhengce/zhengceku/2015-05/13/content_9742.htm", on: "2015-05-13")
            ],
            statutory: [
                (.newYear, [101]), (.springFestival, [219, 220, 221]), (.qingming, [405]), (.labourDay, [501]),
                (.dragonBoat, [620]), (.victoryDay70, [903]), (.midAutumn, [927]), (.nationalDay, [1001, 1002, 1003]),
            ],
            inLieu: [223, 406, 622, 1005, 1006],
            swaps: [(102, 104), (218, 215), (224, 228), (904, 906), (1007, 1010)]),
        HolidayNotice(
            2016, "国办发明电〔2015〕18号", verified: true, "http://www.gov.cn/zhengce/zhengceku/2015-12/10/content_10394.htm",
            statutory: [
                (.newYear, [101]), (.springFestival, [208, 209, 210]), (.qingming, [404]), (.labourDay, [501]),
                (.dragonBoat, [609]), (.midAutumn, [915]), (.nationalDay, [1001, 1002, 1003]),
            ],
            inLieu: [502, 1004, 1005],
            swaps: [(211, 206), (212, 214), (610, 612), (916, 918), (1006, 1008), (1007, 1009)]),
        HolidayNotice(
            2017, "国办发明电〔2016〕17号", "http://www.gov.cn/zhengce/zhengceku/2016-12/01/content_5141603.htm",
            statutory: [
                (.newYear, [101]), (.springFestival, [128, 129, 130]), (.qingming, [404]), (.labourDay, [501]),
                (.dragonBoat, [530]), (.nationalDay, [1001, 1002, 1003]), (.midAutumn, [1004]),
            ],
            inLieu: [102, 131, 201, 1005],
            swaps: [(127, 122), (202, 204), (403, 401), (529, 527), (1006, 930)]),
        HolidayNotice(
            2018, "国办发明电〔2017〕12号", "http://www.gov.cn/zhengce/zhengceku/2017-11/30/content_5243579.htm",
            statutory: [
                (.newYear, [101]), (.springFestival, [216, 217, 218]), (.qingming, [405]), (.labourDay, [501]),
                (.dragonBoat, [618]), (.midAutumn, [924]), (.nationalDay, [1001, 1002, 1003]),
            ],
            inLieu: [219, 220],
            swaps: [(215, 211), (221, 224), (406, 408), (430, 428), (1004, 929), (1005, 930)]),
        HolidayNotice(
            2019, "国办发明电〔2018〕15号", "http://www.gov.cn/zhengce/zhengceku/2018-12/06/content_5346276.htm",
            amendments: [
                Amendment(
                    "国办发明电〔2019〕3号", "http://www.gov.cn/zhengce/zhengceku/2019-03/22/content_5375877.htm",
                    on: "2019-03-22")
            ],
            statutory: [
                (.newYear, [101]), (.springFestival, [205, 206, 207]), (.qingming, [405]), (.labourDay, [501]),
                (.dragonBoat, [607]), (.midAutumn, [913]), (.nationalDay, [1001, 1002, 1003]),
            ],
            inLieu: [],
            swaps: [(20181231, 20181229), (204, 202), (208, 203), (502, 428), (503, 505), (1004, 929), (1007, 1012)]),
        HolidayNotice(
            2020, "国办发明电〔2019〕16号", "http://www.gov.cn/zhengce/zhengceku/2019-11/21/content_5454164.htm",
            amendments: [
                Amendment(
                    "国办发明电〔2020〕1号", "http://www.gov.cn/zhengce/zhengceku/2020-01/27/content_5472352.htm",
                    on: "2020-01-27")
            ],
            statutory: [
                (.newYear, [101]), (.springFestival, [125, 126, 127]), (.qingming, [404]), (.labourDay, [501]),
                (.dragonBoat, [625]), (.midAutumn, [1001]), (.nationalDay, [1001, 1002, 1003]),
            ],
            inLieu: [128, 129, 130, 406, 1005, 1006],
            swaps: [(124, 119), (504, 426), (505, 509), (626, 628), (1007, 927), (1008, 1010)],
            extended: [131]),
        HolidayNotice(
            2021, "国办发明电〔2020〕27号", "http://www.gov.cn/zhengce/zhengceku/2020-11/25/content_5564127.htm",
            statutory: [
                (.newYear, [101]), (.springFestival, [212, 213, 214]), (.qingming, [404]), (.labourDay, [501]),
                (.dragonBoat, [614]), (.midAutumn, [921]), (.nationalDay, [1001, 1002, 1003]),
            ],
            inLieu: [215, 216, 405, 503, 1004, 1005],
            swaps: [(211, 207), (217, 220), (504, 425), (505, 508), (920, 918), (1006, 926), (1007, 1009)]),
        HolidayNotice(
            2022, "国办发明电〔2021〕11号", "http://www.gov.cn/zhengce/zhengceku/2021-10/25/content_5644835.htm",
            statutory: [
                (.newYear, [101]), (.springFestival, [201, 202, 203]), (.qingming, [405]), (.labourDay, [501]),
                (.dragonBoat, [603]), (.midAutumn, [910]), (.nationalDay, [1001, 1002, 1003]),
            ],
            inLieu: [103, 502, 912, 1004, 1005],
            swaps: [(131, 129), (204, 130), (404, 402), (503, 424), (504, 507), (1006, 1008), (1007, 1009)]),
        HolidayNotice(
            2023, "国办发明电〔2022〕16号", "http://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm",
            statutory: [
                (.newYear, [101]), (.springFestival, [122, 123, 124]), (.qingming, [405]), (.labourDay, [501]),
                (.dragonBoat, [622]), (.midAutumn, [929]), (.nationalDay, [1001, 1002, 1003]),
            ],
            inLieu: [102, 125, 1004],
            swaps: [(126, 128), (127, 129), (502, 423), (503, 506), (623, 625), (1005, 1007), (1006, 1008)]),
        HolidayNotice(
            2024, "国办发明电〔2023〕7号", verified: true, "https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm",
            statutory: [
                (.newYear, [101]), (.springFestival, [210, 211, 212]), (.qingming, [404]), (.labourDay, [501]),
                (.dragonBoat, [610]), (.midAutumn, [917]), (.nationalDay, [1001, 1002, 1003]),
            ],
            inLieu: [213, 214],
            swaps: [(215, 204), (216, 218), (405, 407), (502, 428), (503, 511), (916, 914), (1004, 929), (1007, 1012)]),
        HolidayNotice(
            2025, "国办发明电〔2024〕12号", verified: true, "https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm",
            statutory: [
                (.newYear, [101]), (.springFestival, [128, 129, 130, 131]), (.qingming, [404]),
                (.labourDay, [501, 502]), (.dragonBoat, [531]), (.nationalDay, [1001, 1002, 1003]),
                (.midAutumn, [1006]),
            ],
            inLieu: [602],
            swaps: [(203, 126), (204, 208), (505, 427), (1007, 928), (1008, 1011)]),
        HolidayNotice(
            2026, "国办发明电〔2025〕7号", verified: true, "https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm",
            statutory: [
                (.newYear, [101]), (.springFestival, [216, 217, 218, 219]), (.qingming, [405]),
                (.labourDay, [501, 502]), (.dragonBoat, [619]), (.midAutumn, [925]),
                (.nationalDay, [1001, 1002, 1003]),
            ],
            inLieu: [406, 504, 1005],
            swaps: [(102, 104), (220, 214), (223, 228), (505, 509), (1006, 920), (1007, 1010)]),
    ]
}
