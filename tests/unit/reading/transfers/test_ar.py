"""Who is said to supply what to whom, in Arabic: own sentences, each with all that must be read from it."""

import pytest

from tests.unit.reading.transfers.said import said

TRANSFERS = [
    ("تركيا تسلّم الصومال طائرات مسيرة قتالية", {"TR>SO uav confirmed"}),
    ("زوّدت صربيا أرمينيا بقذائف مدفعية", {"RS>AM ammunition confirmed"}),
    ("سلّمت فرنسا الغابون عشرين مدرعة", {"FR>GA armoured_vehicle confirmed"}),
    ("النرويج ستزود مولدوفا بأنظمة دفاع جوي", {"NO>MD air_defence planned"}),
    (
        "أرسلت بيونغ يانغ صواريخ وقذائف مدفعية إلى موسكو",
        {"KP>RU ammunition confirmed", "KP>RU missile_other confirmed"},
    ),
    ("مصر تزود الجيش السوداني بالذخيرة", {"EG>SD ammunition confirmed"}),
    ("هرّبت إيران صواريخ مضادة للدبابات إلى الحوثيين", {"IR>houthis missile_other confirmed"}),
    ("باعت البرازيل وتشيلي بنادق لهندوراس", {"BR>HN small_arms confirmed", "CL>HN small_arms confirmed"}),
    (
        "ألمانيا ترسل دبابات إلى لاتفيا وليتوانيا",
        {"DE>LV armoured_vehicle confirmed", "DE>LT armoured_vehicle confirmed"},
    ),
    ("تسليم شحنة قذائف من بيلاروسيا إلى ليبيا", {"BY>LY ammunition confirmed"}),
    ("صادرات إيران من السلاح إلى فنزويلا ترتفع", {"IR>VE weapons_unspecified confirmed"}),
    ("واشنطن توافق على بيع صواريخ جافلين لأيرلندا", {"US>IE missile_other planned"}),
    ("مساعدات عسكرية كندية إلى لاتفيا", {"CA>LV weapons_unspecified confirmed"}),
    ("تسلم الجيش السوداني قذائف من مصر", {"EG>SD ammunition confirmed"}),
    ("المغرب يشتري أنظمة دفاع جوي إسرائيلية", {"IL>MA air_defence confirmed"}),
    ("بيرو تعتزم شراء دبابات من كوريا الجنوبية", {"KR>PE armoured_vehicle planned"}),
    ("شراء ميانمار مقاتلات صينية", {"CN>MM combat_aircraft confirmed"}),
    ("تلقت أوكرانيا صواريخ من النرويج", {"NO>UA missile_other confirmed"}),
    ("حصلت أذربيجان على مقاتلات من باكستان", {"PK>AZ combat_aircraft confirmed"}),
    ("الصين تسلّح النيجر", {"CN>NE weapons_unspecified confirmed"}),
    ("النيجر تطلب مروحيات هجومية من فرنسا", {"FR>NE helicopter planned"}),
    ("طلبت أوكرانيا من ألمانيا تزويدها بصواريخ تاوروس", {"DE>UA missile_other planned"}),
    ("البحرية تضبط مركبا يحمل بنادق إيرانية متجهة إلى اليمن", {"IR>YE small_arms interdicted"}),
    (
        "تسلمت بيونغ يانغ أنظمة دفاع جوي من موسكو مقابل قذائف مدفعية",
        {"RU>KP air_defence confirmed", "KP>RU ammunition confirmed"},
    ),
    ("بولندا والسويد تتفقان على إنتاج مشترك للطائرات المسيرة", {"PL-SE uav planned"}),
    ("تجارة السلاح بين بيلاروسيا وميانمار تنمو", {"BY-MM weapons_unspecified confirmed"}),
    ("صربيا تنفي تزويد أوكرانيا بالذخيرة", {"RS>UA ammunition denied"}),
    ("سويسرا ترفض إرسال دبابات إلى أوكرانيا", {"CH>UA armoured_vehicle denied"}),
    ("كندا تعلق صادرات الأسلحة إلى تركيا", {"CA>TR weapons_unspecified halted"}),
    ("إيران متهمة بإرسال طائرات مسيرة إلى السودان", {"IR>SD uav alleged"}),
    ("سيول تتهم كوريا الشمالية بإرسال قذائف إلى روسيا", {"KP>RU ammunition alleged"}),
    ("قالت أوكرانيا إن إيران سلمت روسيا طائرات مسيرة", {"IR>RU uav claimed"}),
    ("أكدت كييف أنها تسلمت مدافع هاوتزر من إستونيا", {"EE>UA artillery confirmed"}),
    ("صواريخ روسية للجزائر", {"RU>DZ missile_other confirmed"}),
    ("وصول دبابات أمريكية إلى بولندا", {"US>PL armoured_vehicle confirmed"}),
    ("قال مسؤول أوكراني إن بلاده تلقت صواريخ من ألمانيا", {"DE>UA missile_other confirmed"}),
    ("أعلنت ألمانيا إرسال دبابات إلى أوكرانيا", {"DE>UA armoured_vehicle confirmed"}),
    ("أعلنت وزارة الدفاع الأوكرانية تسلم دبابات من ألمانيا", {"DE>UA armoured_vehicle confirmed"}),
    ("إيران التي زودت روسيا بطائرات مسيرة تنفي ذلك", {"IR>RU uav denied"}),
    ("الصواريخ التي سلمتها إيران لروسيا", {"IR>RU missile_other confirmed"}),
    ("المسيّرات التي زودت بها إيران روسيا", {"IR>RU uav confirmed"}),
    ("نفت إيران تزويدها روسيا بصواريخ باليستية", {"IR>RU ballistic_missile denied"}),
    ("تعتزم الولايات المتحدة بيع تايوان صواريخ", {"US>TW missile_other planned"}),
    ("دعا زيلينسكي ألمانيا إلى تزويد بلاده بصواريخ تاوروس", {"DE>UA missile_other planned"}),
    ("قررت هولندا منح أوكرانيا مقاتلات إف-16", {"NL>UA combat_aircraft planned"}),
    ("تم تسليم طائرات مسيرة إيرانية إلى روسيا", {"IR>RU uav confirmed"}),
    ("جيش الكونغو الديمقراطية يتهم رواندا بتزويد حركة 23 مارس بالأسلحة", {"RW>m23 weapons_unspecified alleged"}),
    ("ليس لدينا أي دليل على أن الصين زودت روسيا بالأسلحة", {"CN>RU weapons_unspecified denied"}),
    ("كوريا الشمالية تصدر أسلحة إلى روسيا بحسب تقارير", {"KP>RU weapons_unspecified alleged"}),
    ("سلوفاكيا تهدي أوكرانيا مقاتلات ميغ-29", {"SK>UA combat_aircraft confirmed"}),
    ("هولندا تمنح أوكرانيا زورقا حربيا", {"NL>UA warship_submarine confirmed"}),
    ("أوقفت بريطانيا تصدير الأسلحة إلى إسرائيل", {"GB>IL weapons_unspecified halted"}),
    ("باريس: لم نزود إسرائيل بأسلحة", {"FR>IL weapons_unspecified denied"}),
    ("روسيا تزود إيران بمقاتلات سو-35", {"RU>IR combat_aircraft confirmed"}),
    ("من المقرر أن تتسلم اليونان فرقاطة من فرنسا العام المقبل", {"FR>GR warship_submarine planned"}),
    ("ضبطت اليمن شحنة أسلحة إيرانية كانت في طريقها إلى الحوثيين", {"IR>houthis weapons_unspecified interdicted"}),
    ("أدانت أوكرانيا إرسال إيران طائرات مسيرة إلى روسيا", {"IR>RU uav claimed"}),
    ("الإمارات زودت قوات الدعم السريع بأسلحة صينية", {"AE>rapid-support-forces weapons_unspecified confirmed"}),
    # second reading: whose deed it is, bans broken, questions
    ("هل باعت صربيا صواريخ لمالي؟", set()),
    ("سلمت مصر أسلحة إلى ليبيا رغم الحظر الأممي", {"EG>LY weapons_unspecified confirmed"}),
    ("الجزائر تستعد لتوريد السلاح من روسيا", {"RU>DZ weapons_unspecified planned"}),
    ("اتهام أوكرانيا لإيران بتزويد روسيا بطائرات مسيرة", {"IR>RU uav alleged"}),
    ("كوريا الشمالية زودت سرا روسيا بصواريخ باليستية", {"KP>RU ballistic_missile confirmed"}),
    ("باعت تركيا المغرب طائرات مسيرة", {"TR>MA uav confirmed"}),
    ("نفت بيونغ يانغ المزاعم بأنها ترسل قذائف إلى روسيا", {"KP>RU ammunition denied"}),
    (
        "هولندا والدنمارك ستسلمان أوكرانيا مقاتلات إف-16",
        {"NL>UA combat_aircraft planned", "DK>UA combat_aircraft planned"},
    ),
    # تسلم: أعطى أم أخذ
    ("البرتغال تسلم الأردن أول دفعة من المدرعات", {"PT>JO armoured_vehicle confirmed"}),
    ("الأردن تسلم من البرتغال دفعة من المدرعات", {"PT>JO armoured_vehicle confirmed"}),
    # بين قوسين
    ("أرسلت تشاد أسلحة إلى «حركة 23 مارس»", {"TD>m23 weapons_unspecified confirmed"}),
    ("سلّمت ليبيا صواريخ لـ«حزب الله»", {"LY>hezbollah missile_other confirmed"}),
    # الصفقات والموافقات
    ("كندا تقر صفقة صواريخ جديدة للمغرب", {"CA>MA missile_other planned"}),
    ("السويد وبيرو توقعان اتفاقا لتسليم مقاتلات غريبن", {"SE>PE combat_aircraft planned"}),
    ("تونس تقترب من امتلاك مقاتلات صينية", {"CN>TN combat_aircraft planned"}),
    ("الجيش العماني أبرم عقدا لاقتناء راجمات من البرازيل", {"BR>OM artillery planned"}),
    ("إيطاليا تعلن حزمة مساعدات عسكرية جديدة للأردن", {"IT>JO weapons_unspecified planned"}),
    ("الكونغرس يعرقل بيع مقاتلات للبحرين", {"US>BH combat_aircraft halted"}),
    # يطلب منه أن يعطي غيره
    ("كندا طلبت من اليونان إرسال منظومات دفاع جوي إلى أوكرانيا", {"GR>UA air_defence planned"}),
    # على الطريق
    ("البحرية الأسترالية تعترض قاربا يحمل صواريخ إيرانية للحوثيين", {"IR>houthis missile_other interdicted"}),
    ("أسلحة مضبوطة كانت في طريقها من تركيا إلى لبنان", {"TR>LB weapons_unspecified interdicted"}),
    ("دعمت إثيوبيا قوات حفتر بالسلاح", {"ET>khalifa-haftar weapons_unspecified confirmed"}),
    ("الصومال ترسل أسلحة إلى كينيا وإثيوبيا تحتج", {"SO>KE weapons_unspecified confirmed"}),
    # إنتاج في بلد آخر، مقايضة، شحنة موقوفة
    ("مدرعات تشيكية تُصنع في كينيا", {"CZ-KE armoured_vehicle planned"}),
    ("قذائف هندية مقابل طائرات مسيّرة تركية", {"IN>TR ammunition confirmed", "TR>IN uav confirmed"}),
    ("البرازيل تتكفل بتسليم مدرعات للإكوادور", {"BR>EC armoured_vehicle confirmed"}),
]  # fmt: skip

NOTHING = [
    "روسيا تقصف كييف بمسيرات إيرانية",
    "إسرائيل تدمر مستودعات أسلحة في لبنان",
    "اليابان تنشر صواريخ في جزرها الجنوبية",
    "الجيش الهندي يطلب مدافع محلية الصنع",
    "إيران تختبر صاروخا باليستيا جديدا",
    "السعودية ترسل مساعدات إنسانية إلى السودان",
    "الرئيس الروسي يصل إلى بيونغ يانغ لبحث التعاون",
    "فرنسا ترسل جنودا إلى رومانيا",
    "أطلق الحوثيون صواريخ باليستية على إسرائيل",
    "مصر تستورد القمح من روسيا",
    "المتمردون السوريون يستولون على دبابات للجيش",
    "حزب الله يرفض تسليم سلاحه للجيش اللبناني",
    "السويد واليونان توقعان اتفاقا لتسليم مدافع",
    "البحرين تحبط تهريب أسلحة على الحدود",
    "كينيا تطالب بحظر دولي على توريد السلاح لليبيا",
]


@pytest.mark.parametrize(("text", "expected"), TRANSFERS)
def test_an_arabic_sentence_says_who_supplies_whom(text: str, expected: set[str]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize("text", NOTHING)
def test_an_arabic_sentence_without_a_supply_says_nothing(text: str) -> None:
    assert said(text) == set()


# Headlines with what stands below them: the end left out, the goods and how sure it is may be told in either
STORIES = [
    ("موسكو ترسل خمسين دبابة إلى باماكو", "", {"RU>ML armoured_vehicle confirmed"}),
    ("قوات حفتر تتسلم مسيّرات صينية", "", {"CN>khalifa-haftar uav confirmed"}),
    ("صفقة غواصات فرنسية لإندونيسيا بملياري دولار", "", {"FR>ID warship_submarine planned"}),
    ("البرازيل والسعودية تبحثان إنتاجاً مشتركاً لطائرات عسكرية", "", {"BR-SA combat_aircraft planned"}),
    (
        "رئيس الاستخبارات الألمانية: روسيا نقلت إلى كوريا الشمالية تقنية الغواصات",
        "وقال إن بيونغ يانغ قدمت في المقابل ملايين القذائف لموسكو.",
        {"KP>RU ammunition claimed", "RU>KP military_technology claimed", "RU>KP warship_submarine claimed"},
    ),
    ("الفلبين تنتظر صواريخ «براهموس» الهندية", "", {"IN>PH missile_other planned"}),
    ("كولومبيا توقف شراء السلاح من إسرائيل", "", {"IL>CO weapons_unspecified halted"}),
    (
        "ضبط شاحنة محملة براجمات صواريخ عند الحدود السورية اللبنانية",
        "قال الجيش اللبناني إن الأسلحة كانت مرسلة إلى حزب الله.",
        {"unknown>hezbollah weapons_unspecified interdicted"},
    ),
    (
        "كانبرا تعتبر مراجعة «أوكوس» أمراً طبيعياً",
        "من المقرر أن تشتري أستراليا ثلاث غواصات نووية من الولايات المتحدة.",
        {"US>AU warship_submarine planned"},
    ),
    ("طهران: لم نسلّم روسيا صواريخ باليستية", "", {"IR>RU ballistic_missile denied"}),
    ("باكستان تنفي إرسال أسلحة إلى الجيش السوداني", "", {"PK>SD weapons_unspecified denied"}),
    (
        "بيلاروس وزيمبابوي تقيمان مصنعاً لتجميع المسيّرات",
        "وتنقل مينسك الخبرات التقنية إلى هراري.",
        {"BY-ZW uav planned", "BY>ZW military_technology planned"},
    ),
    ("صواريخ كورية جنوبية في طريقها إلى الإمارات", "", {"KR>AE missile_other planned"}),
    (
        "بوخارست تنفي تدمير «باتريوت» رومانية في أوكرانيا",
        "قال وزير الدفاع إن المنظومة التي منحتها بلاده لكييف سليمة.",
        {"RO>UA air_defence confirmed"},
    ),
    ("النرويج ستصنع مسيّرات أوكرانية في مصانعها", "", {"UA-NO uav planned"}),
    ("محامٍ كوري جنوبي يطالب لاهاي بملاحقة كيم جونغ أون لتسليحه روسيا", "", {"KP>RU weapons_unspecified alleged"}),
]

NO_SUPPLY = [
    ("إسبانيا تدعو إلى وقف بيع السلاح لإسرائيل", ""),
    ("روسيا تقصف خاركيف بصواريخ ومسيّرات", "أعلنت كييف إسقاط عشرين مسيّرة."),
    ("إيران تكشف عن غواصة جديدة", ""),
    ("الشرطة العراقية تضبط أسلحة غير مرخصة في البصرة", ""),
    ("مناورات بحرية مصرية يونانية في المتوسط", "شاركت فيها فرقاطات وغواصات من البلدين."),
    ("إسرائيل تغتال قيادياً في حزب الله بطائرة مسيّرة", ""),
    ("واشنطن ترسل حاملة طائرات إلى الخليج", ""),
    ("محكمة تونسية تحاكم متهمين بتهريب المخدرات", ""),
    ("تركيا تختبر مقاتلة «قآن» محلية الصنع", ""),
    ("الجيش السوداني يستعيد بلدة من الدعم السريع ويستولي على مدرعات", ""),
    ("الأمم المتحدة تمدد ولاية بعثتها في لبنان", ""),
    ("السعودية وقطر توقعان اتفاقاً أمنياً", ""),
    ("احتجاز سفينة إيرانية محملة بالنفط قبالة سنغافورة", "كانت الحمولة متجهة إلى الصين."),
    ("وزير الدفاع الفرنسي يزور قاعدة في جيبوتي", ""),
    ("المغرب يصنع أول سيارة كهربائية", ""),
    ("ألمانيا تشتري غواصات جديدة من شركة «تيسن كروب»", ""),
]


@pytest.mark.parametrize(("title", "body", "expected"), STORIES)
def test_a_arabic_story_says_who_supplies_whom(title: str, body: str, expected: set[str]) -> None:
    assert said(title, body) == expected


@pytest.mark.parametrize(("title", "body"), NO_SUPPLY)
def test_a_arabic_story_of_something_else_says_nothing(title: str, body: str) -> None:
    assert said(title, body) == set()
