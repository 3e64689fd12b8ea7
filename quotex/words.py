"""Closed sets of words that rules ask about by name; open word lists are the files of `data/`."""

from __future__ import annotations

from typing import Final

# after a marked stretch: it is a name or label, no speech
NAMING: Final = frozenset("নামে বলে হিসাবে হিসেবে".split())
# words by which a cue points at what was said: এ কথা, এমন মন্তব্য
POINTING: Final = frozenset("ইহা উক্ত এ এই এইসব একই এটুকু এমন এমনই এরকম এসব ঐ ওই কিছু যেসব সব সে সেই".split())
# verbal nouns of the passive: বলা হয়
PASSIVE_STEMS: Final = frozenset("করা জানান জানানো তোলা দেওয়া দেয়া বলা রাখা লেখা".split())
PASSIVE: Final = "হওয়া"
# with a verbal noun or উল্লেখ: what a text holds
STAYING: Final = "থাকা"
# compounds by which something comes to be known
FOUND: Final = frozenset([("উঠে", "আসা"), ("জানা", "যাওয়া"), ("জানা", "হওয়া"), ("দেখা", "যাওয়া"), ("শোনা", "যাওয়া")])
# cue nouns that are also postpositions, unless their genitive stands right before them: তাঁর হিসেবে
RECKONINGS: Final = frozenset(("হিসাবে", "হিসেবে"))
# cue nouns that report only with a comma, colon, যে or mark behind them
JOINED_NOUNS: Final = frozenset(
    (
        "অভিমত অভিযোগ আক্ষেপ আশঙ্কা উত্তর কথা খবর জবাব জিজ্ঞাসা দাবি দাবী নালিশ পরামর্শ প্রতিক্রিয়া "
        "প্রশ্ন বক্তব্য বার্তা ব্যাখ্যা বয়ানে ভাষ্য মন্তব্য যুক্তি স্বীকারোক্তি হিসাবে হিসেবে হুঁশিয়ারি "
        "অনুযোগ অনুরোধ অভয় আকুতি আক্ষেপোক্তি আবেদন আর্জি আর্তি আশ্বাস আহ্বান উক্তি উপদেশ কটাক্ষ কৈফিয়ত খোঁচা ঘোষণা চিৎকার "
        "অঙ্গীকার উপলব্ধি পর্যবেক্ষণ প্রতিশ্রুতি প্রত্যয় প্রত্যাশা বিশ্লেষণ মূল্যায়ন সতর্কবাণী সতর্কবার্তা "
        "জিজ্ঞাস্য টিপ্পনী নির্দেশ সংযোজন সাফাই স্বগতোক্তি হাঁক হুংকার হুঙ্কার"
    ).split()
)
# before a verb: না বলে
NOT: Final = "না"
# words behind a verb that belong to it
NEGATIONS: Final = frozenset("তো না নাই নি নে নেই".split())
# the matter itself, an object and no report
DEFINITE_MATTERS: Final = frozenset(
    "এমনটা এমনটাই এমনটি এমনটিই তেমনটাই কথাটা কথাটি খবরটা খবরটি ঘটনাটি তথ্যটি বিষয়টা বিষয়টি ব্যাপারটি".split()
)
# such a thing, of one sentence
SUCH: Final = frozenset("এমনটা এমনটাই এমনটি এমনটিই তেমনটাই".split())
# nouns for what was said
MATTERS: Final = frozenset(
    ("অভিমত অভিযোগ আশঙ্কা আহ্বান কথা কথাগুলো কথাটা কথাটি ঘোষণা তথ্য দাবি নির্দেশ নির্দেশনা প্রশ্ন বক্তব্য বিষয় মন্তব্য হুঁশিয়ারি").split()
)
# labels of an interview that name a turn
TURN_LABELS: Final = frozenset("আলো উ উত্তর জবাব প্র প্রশ্ন".split())
# labels of whoever is interviewed
ANSWER_LABELS: Final = frozenset("উ উত্তর জবাব".split())
# words that tell somebody’s age
AGED: Final = frozenset("বছর বছরের বয়সি বয়সী বয়স্ক বর্ষীয়".split())
# a clause that begins so goes on behind its cue
SUBORDINATORS: Final = frozenset("যেসব যেসকল যখন যতই যদি যা যাঁরা যারা যিনি যেন যেভাবে যেমন যেমনটি".split())
# what is only by figure of speech said to say something: পরিস্থিতি বলছে
FIGURATIVE: Final = frozenset("আবহাওয়া চিত্র চেহারা চোখ পরিস্থিতি বাস্তবতা মন মুখ সংখ্যা সময় হাওয়া হাসি".split())
# of what seems so or comes to mind: মায়ের কথায় মনে হলো, মনে পড়ে বাবার কথা
SEEMING: Final = "মনে"
# what the main clause takes up, as the object of a verb: যা বলেন, তা
OBJECTS_TAKEN_UP: Final = frozenset("যা যাই যাহা যাহাই".split())
# behind the comma: the cue’s sentence goes on
RELATIVES: Final = frozenset("তখন তাহলে যখন যদিও যা যাতে যাদের যার যেখানে যেন সেখানে সেটা".split())
# weak cues of which no unmarked words are told
NEEDING_MARKS: Final = frozenset(
    (
        "অব্যাহত রাখা|আক্রমণ করা|আবৃত্তি করা|গান গাওয়া|চিঠি লেখা|ঠাট্টা করা|ডাক দেওয়া|প্রকাশ করা|প্রতিবাদ জানানো|প্রত্যাখ্যান করা|প্রশংসা করা|বক্তব্য দেওয়া|"
        "বক্তৃতা দেওয়া|বিবৃতি দেওয়া|মুখ খোলা|শেয়ার করা|সমালোচনা করা|সাড়া দেওয়া"
    ).split("|")
)
# weak cues that mostly have an object: দায় স্বীকার করা
TAKING_OBJECTS: Final = frozenset(("অস্বীকার করা", "নাকচ করা", "স্বীকার করা"))
# openings of another clause, not of what a weak cue tells
OPPOSING: Final = frozenset("আবার কারণ কিন্তু কেবল তবে বরং যেমন যেহেতু".split())
# before a verb whose যে tells a consequence
CONSECUTIVE: Final = frozenset("এত এতই এমন এমনই এমনভাবে".split())
# first words of cues that hand over even as participles
HANDING_PARTICIPLES: Final = frozenset("জানতে জানা প্রশ্ন".split())
# nouns of a slogan
CHANTS: Final = frozenset("শ্লোগান শ্লোগানে স্লোগান স্লোগানে".split())
# forms of বলে that close a quotation
BOLE: Final = frozenset("বলিয়া বলিয়াই বলে বলেই বলেও".split())
# what somebody speaks with; an unlisted word before it is an adjective: ভারিক্কি গলায়
MANNERS: Final = frozenset(
    (
        "আওয়াজে কণ্ঠে কন্ঠে কায়দায় গলায় চিত্তে চোখে টোনে দৃষ্টিতে ধাঁচে নয়নে বদনে বাক্যে ভঙ্গিতে "
        "ভঙ্গীতে ভাবে মনে মুখে মেজাজে সুরে স্বরে হৃদয়ে"
    ).split()
)
# participles behind their object or a sound, so that an unlisted word before them is no name: রিদয় | ঢিপ করে
DEEDS: Final = frozenset("করিয়া করে ছাড়িয়া ছেড়ে নাড়িয়া নেড়ে ফেলিয়া ফেলে মারিয়া মেরে".split())
# behind এর, of that: before, after, meanwhile
OF_THAT: Final = frozenset("আগে আগেও কারণে পর পরই পরে পাশাপাশি ফলে বাইরে মধ্যে মধ্যেই মাঝে".split())
# family names that may stand in the middle of a name: আমির হোসেন আমু, শফিকুর রহমান চৌধুরী
MIDDLE_NAMES: Final = frozenset(
    (
        "আক্তার আরা আলম আলি আলী আহমদ আহমেদ আহম্মেদ ইবনে ইসলাম উদ্দিন উদ্দীন কবির কবীর কর করিম কান্তি কামাল কুমার খাতুন খান গুপ্ত ঘোষ "
        "চন্দ চন্দ্র চৌধুরী জং জামান জাহান ঠাকুর দত্ত দাস দে দেব দেবী ধর নাথ নাহার পারভীন প্রসাদ ফকির বর্মণ বসু বাহাদুর বিন বেগম মণ্ডল "
        "মাহমুদ মিঞা মিত্র মিয়া মোল্লা মোহাম্মদ রশিদ রশীদ রহমান রাও রানী রায় লাল শর্মা শাহ শেখ সাহা সিং সিংহ সুলতানা সেন সৈয়দ হক হাসান "
        "হুসাইন হুসেন হোসাইন হোসেন"
    ).split()
)
# after a name: the noun behind is what bears it
CALLED: Final = frozenset("নামক নামে নামের".split())
# connectives that belong to the frame and not to the words reported
LEADING: Final = frozenset("অন্যদিকে অপরদিকে অবশ্য আর এছাড়া এদিকে এবং কিন্তু তবে".split())
# bodies that a text names in full once and by kind afterwards
GENERIC_BODIES: Final = frozenset(
    ("কমিটি কমিশন কোম্পানি ক্লাব গণমাধ্যম দল পত্রিকা প্রতিষ্ঠান বোর্ড ব্যাংক মন্ত্রণালয় সংগঠন সংস্থা").split()
)
# texts that no body of the page has written: scriptures, banners
AUTHORLESS: Final = frozenset(
    (
        "অনুচ্ছেদ আইন আয়াত ইঞ্জিল এপিটাফ কুরআন কোরআন গীতা তাওরাত ত্রিপিটক পুরাণ বাইবেল বেদ "
        "ব্যানার প্ল্যাকার্ড পোস্টার ফেস্টুন সাইনবোর্ড মহাভারত রামায়ণ শ্লোক সংবিধান সুরা সূরা হাদিস হাদীস"
    ).split()
)
# texts that a body issues, by which a text means the body named before
ISSUED: Final = frozenset("নির্দেশনা নোটিশ পরিপত্র প্রজ্ঞাপন বার্তা বিজ্ঞপ্তি বিবরণী বিবৃতি শোকবার্তা সতর্কবার্তা".split())
# texts of papers and agencies
NEWS_TEXTS: Final = frozenset("খবর নিবন্ধ প্রতিবেদন রিপোর্ট সংবাদ".split())
# bodies that no words before them name: নির্মাতা সংস্থা
VAGUE_BODIES: Final = frozenset(
    "ওয়েবসাইট কোম্পানি গণমাধ্যম চ্যানেল দল পত্রিকা প্রতিষ্ঠান সংগঠন সংবাদপত্র সংবাদমাধ্যম সংস্থা সম্প্রদায়".split()
)
# who they are, before a title in any case: নারী সাংবাদিককে
KINDS_OF_PEOPLE: Final = frozenset("তরুণ তরুণী নারী পুরুষ প্রবীণ শিশু".split())
# bodies whose name is a first name as well
BODIES_AND_NAMES: Final = frozenset({"আনসার"})
# courts, for one of which “the court” stands
COURTS: Final = frozenset("আদালত কোর্ট ট্রাইব্যুনাল হাইকোর্ট".split())
# before a court, for the highest one
HIGHEST: Final = frozenset("উচ্চ শীর্ষ সর্বোচ্চ".split())
# verbs by which somebody calls something so: একে ‘নতুন যুগ’ বলেন
CALLING: Final = frozenset(("অভিহিত করা", "আখ্যা দেওয়া", "বলা"))
# verbs that only tell that somebody speaks: মা বললেন সে আসবে
PLAIN_SPEECH: Final = frozenset("কওয়া কহা জানানো বলা".split())
# negations that end a clause
NO_MORE: Final = frozenset("না নাই নি নেই নয়".split())
# behind with whom one has talked
TALKING: Final = ["কথা", "বলে"]
# a verb whose participle reports by itself: কাজ শেষ জানিয়ে
LETTING_KNOW: Final = "জানানো"
# begins a likeness behind a dash
AS_IF: Final = "যেন"
# behind whom the words are about
ABOUT: Final = frozenset("নিয়ে প্রসঙ্গে সম্পর্কে সম্বন্ধে".split())
# in compounds of naming: নাম দেওয়া
NAME: Final = "নাম"
# before a document that only may say so
PERHAPS: Final = "হয়তো"
# stands for the country that was named before: দেশটি
COUNTRY: Final = "দেশ"
# little words that go on with the name of a body: ব্যুরো অব রিসার্চ
OF: Final = frozenset("অফ অব ফর".split())
# little words in foreign names: কেলভিস ডট কম
FOREIGN: Final = frozenset("অ্যান্ড এন্ড ডট দ্য".split())
# case endings that are written apart from names and short forms: রাসেল এর, আইএমএফ-এর, ইডি’র
ENDINGS_APART: Final = {"এর": "gen", "র": "gen", "এঁর": "gen", "কে": "dat", "এ": "loc", "তে": "loc", "এরা": "nom"}
# somebody who was not spoken of before
INDEFINITE: Final = frozenset("এক একজন একটা একটি একাধিক আরেক আরেকজন কয়েক কয়েকজন জনৈক তিনজন দুজন".split())
# before a common word that is listed as a name as well: এক পাল পাখি
ONE_OF: Final = frozenset("এক একটা একটি".split())
# behind what something is called: ‘সোনাঝুরি’ বলে একটা গ্রাম
ONE: Final = frozenset("একজন একটা একটি".split())
# behind a comma: the main clause goes on, or another one begins
RESUMING: Final = frozenset("তখন তাহলে যদিও".split())
# nouns for the words over or of something, which nobody says
TITLES: Final = frozenset("প্রতিপাদ্য শিরোনাম শীর্ষক".split())
# verbs that hand nothing over
BEING: Final = frozenset("আছা থাকা হওয়া".split())
# the English article, which begins the name of a paper: দ্য হিল
THE: Final = "দ্য"
# to whom news says that somebody spoke
REPORTERS: Final = frozenset("গণমাধ্যমকর্মীদের সংবাদকর্মীদের সাংবাদিকদের".split())
# behind a title, of which nobody says the words
ENTITLING: Final = frozenset("নামক শিরোনামে শিরোনামের শীর্ষক".split())
# between a cue noun and what was said: তাঁর দাবি হলো, …
COPULAS: Final = frozenset("ছিল ছিলো হচ্ছে হল হলো হোলো".split())
# behind the name or title of something
TITLED: Final = ENTITLING | frozenset("খ্যাত নামটি নামে নামের".split())
# parts of a screen that are called by the words on them: ‘কী খুঁজছেন?’ অপশন
CONTROLS: Final = frozenset("অপশন আইকন ট্যাব ফিচার বাটন বোতাম মেনু".split())
# before a verbal noun that describes somebody: পাশে | থাকা করিম
BESIDE: Final = frozenset("পাশে পিছনে পেছনে সঙ্গে সাথে সামনে".split())
# adjectives that have a place or matter before them: কমিশনে | নিযুক্ত আইনজীবী
WHERE_TO: Final = frozenset("অবস্থানরত অংশগ্রহণকারী উপস্থিত কর্মরত জড়িত দায়িত্বরত নিযুক্ত নিয়োজিত বসবাসকারী বসবাসরত যুক্ত".split())
# before a title, with a hyphen: সহ-সভাপতি
PREFIXES: Final = frozenset("আর উপ সহ".split())
# behind where something comes from
STARTING_FROM: Final = frozenset("থেকে হইতে".split())
# nouns with the name of a country before them: বাংলাদেশ | সফরের
VISITS: Final = frozenset("ভ্রমণ সফর সীমান্ত".split())
# words that sum up a list: ‘ক’, ‘খ’ ইত্যাদি নানা লেখা
SORTS: Final = frozenset("ইত্যাদি এ এমন এরকম এসব ধরনের নানা বিভিন্ন রকম সহ".split())
# nouns right before a title in marks, and what says who made it; nobody says those words
WORKS: Final = frozenset(
    (
        "অভিনীত অর্থ অ্যালবাম উপন্যাস কবিতা গল্প গান গ্রন্থ চলচ্চিত্র ছবি তথ্যচিত্র ধারাবাহিক নাটক নাম নির্মিত পরিচালিত প্রবন্ধ বই "
        "মানে রচিত সিনেমা সিরিজ"
    ).split()
)
# before what belongs to the subject, which it cannot be itself
OWN: Final = frozenset("নিজের নিজেদের নিজস্ব".split())
# the verb of which a text is the object
WRITING: Final = "লেখা"
# verbs of who hears words, which are another's
HEARING: Final = frozenset("শুনা শোনা".split())
# verbs of what reaches somebody
ARRIVING: Final = frozenset("আসা উঠা ওঠা হওয়া".split())
# what reaches somebody; its genitive is who speaks: এমন সময় | ডাক এল
SOUNDS: Final = frozenset("আওয়াজ ডাক শব্দ সাড়া চিৎকার চীৎকার গলা কণ্ঠ স্বর".split())
# what slogans are written on
WRITTEN_ON: Final = frozenset("ফেস্টুন দেয়াল দেওয়াল পোস্টার প্ল্যাকার্ড প্লেকার্ড ব্যানার টি-শার্ট টিশার্ট".split())
# who, no source; also a letter among initials: কে এম হাসান
WHO: Final = "কে"
# words that ask
WH_WORDS: Final = frozenset("কখন কত কতটা কতটুকু কবে কাকে কারা কি কিভাবে কী কীভাবে কে কেন কেমন কোথায় কোন".split())
# ends of an indirect question
WHETHER: Final = frozenset("কিনা না".split())
# between somebody in the object case and a verb of hearing: তাঁকে বলতে শোনা যায়
SAYING: Final = "বলতে"
# words of a question to somebody
ASKED: Final = frozenset("জানতে জিজ্ঞাসা জিজ্ঞেস প্রশ্ন".split())
# before a verb, and with no adjective before them
ASKING: Final = frozenset("জিগ্যেস জিজ্ঞাসা জিজ্ঞেস".split())
# of talks of which nobody is told to begin them
TALKS: Final = frozenset("আলাপ কথা যোগাযোগ".split())
WITH: Final = frozenset("সঙ্গে সাথে".split())
# common words that are first names before a family name: সারা হোসেন
FIRST_NAMES_TOO: Final = frozenset(
    "আলো কল্পনা গৌরব চঞ্চল জন জীবন জ্যোতি প্রকাশ প্রতিমা লিপি শতাব্দী সবুজ সাগর সারা সৈকত স্মৃতি হিরা".split()
)
# a first name that counts people elsewhere: জন গোল্ডস্মিথ, পাঁচ জন
JOHN: Final = "জন"
# common words that end a name as well: সজীব ওয়াজেদ জয়
LAST_NAMES_TOO: Final = frozenset(
    ("আকাশ আনন্দ কচি চাঁদ জয় জীবন তারা তুষার নয়ন পুতুল প্রিন্স প্রিয় ফুল বাদশা বিপ্লব মুক্তি রাজা শান্ত শান্তি শুভ শুভ্র সবুজ সাগর").split()
)
# demonstratives that point at somebody named before
THIS: Final = frozenset("উক্ত এ এই ঐ ওই সেই".split())
# nouns that need a body to be a role
CHIEFS: Final = frozenset("কর্তা কর্মকর্তা নেতা নেত্রী প্রতিনিধি প্রধান মুখপাত্র শীর্ষকর্তা".split())
# words by which a text goes on with the same person
SAME_ROLES: Final = (
    frozenset("অভিনেতা তারকা নায়ক".split()),
    frozenset("অভিনেত্রী তারকা নায়িকা".split()),
    frozenset("নির্মাতা পরিচালক".split()),
    frozenset("কণ্ঠশিল্পী গায়ক গায়িকা শিল্পী সংগীতশিল্পী".split()),
    frozenset("কবি লেখক লেখিকা সাহিত্যিক".split()),
    frozenset("এমপি সাংসদ".split()),
    frozenset("আইজিপি মহাপরিদর্শক".split()),
    frozenset("ইউএনও কর্মকর্তা".split()),
    frozenset("উপাচার্য ভিসি".split()),
    frozenset("এমডি পরিচালক".split()),
    frozenset("এসপি সুপার".split()),
    frozenset("ডিজি মহাপরিচালক".split()),
    frozenset("ডিসি প্রশাসক".split()),
    frozenset("ওসি কর্মকর্তা".split()),
    frozenset("কমিশনার সিইসি".split()),
)
# the minister, by whom a text means its রেলমন্ত্রী or প্রতিমন্ত্রী, but not the head of a government
MINISTER: Final = "মন্ত্রী"
CHIEF_MINISTERS: Final = frozenset("উপপ্রধানমন্ত্রী প্রধানমন্ত্রী মন্ত্রী মুখ্যমন্ত্রী".split())
# openings of the narrator’s own sentences
NARRATOR: Final = frozenset(
    ("অন্যদিকে অপরদিকে আসন্ন ইতিমধ্যে ইতিমধ্যেই উল্লেখ্য একই এদিকে এরপর ওদিকে জানা পরবর্তীতে পরে প্রসঙ্গত সম্প্রতি").split()
)
# openings that take up the sentence before
ANAPHORS: Final = frozenset(
    (
        "আর এ এই এখানে এগুলো এগুলোর এজন্য এটা এটি এতে এবং এভাবে এমনকি এর এসব ওই কারণ কিন্তু তা তাই তাতে ফলে যার যেখানে যেমন সেই সেখানে"
    ).split()
)
# এর আগে, এ সময়: the sentence goes back in time
BEFORE_THAT: Final = frozenset("এ এর".split())
AFTER_THAT: Final = frozenset("আগে ছাড়া পর সময়".split())
# honorific subjects that take up somebody: তিনি বলেন
THEY: Final = frozenset("তাঁরা তারা তিনি তিনিও".split())
# openings of editorial notes
NOTES: Final = frozenset("আরও আরো খবর ছবি ঢাকা সূত্র".split())
# before a noun for what was said: তাঁর এই দাবি
POINTING_AT: Final = frozenset("এ এই এমন ওই তাঁর তাঁদের তার তাদের".split())
# at the end of a sentence that tells of the event: সভায় … উপস্থিত ছিলেন
HAPPENING: Final = frozenset("অংশ অনুষ্ঠিত আয়োজন উপস্থিত গ্রেপ্তার গ্রেফতার দেখা ভিড় সভাপতিত্ব".split())
# before links to other articles: আরও পড়ুন
ALSO: Final = frozenset(("আরও", "আরো"))
READ_ON: Final = "পড়ুন"
# ends of sentences that state what should be
OUGHT: Final = frozenset("উচিত চাই জরুরি থাকবে দরকার না নাই নেই নয় পারে প্রয়োজন যাবে হবে".split())
# endings that tell a finite verb’s tense, the first that fits
TENSES: Final = {
    "past perfect": ("েছিল", "েছিলেন", "ছিল", "ছিলেন"),
    "perfect": ("েছে", "েছেন", "য়েছে", "য়েছেন"),
    "progressive": ("ছে", "ছেন"),
    "future": ("বে", "বেন", "ব", "বো"),
    "past": ("ল", "লেন", "লো"),
}
# quotative particles
QUOTATIVES: Final = frozenset("বলিয়া বলিয়াই বলিয়াও বলে বলেই বলেও মর্মে মর্মেও".split())
# verbs of what happens to somebody: ভয় হইল, ঘুম ভাঙিল, চোখ পড়িল
EXPERIENCED: Final = frozenset("আসা ওঠা উঠা জাগা থাকা নামা পড়া পাওয়া ফোটা ভাঙা লাগা হওয়া".split())
# verbs that make a compound with a noun or participle
LIGHT_VERBS: Final = frozenset("করা দেওয়া নেওয়া পাওয়া রাখা লওয়া হওয়া".split())
# at the end of a word: along with it
ALONG: Final = "সহ"
# endings of adjectives
ADJECTIVAL_ENDINGS: Final = tuple("ভরা মাখা ময় িত নীয় জনক পূর্ণ হীন মান ঈয় ীয় িক গত মূলক রত ঊর্ধ্ব বিহীন কর".split())
# endings that verbs have and names have not: eastern ফাটায়া, old-style শুনিবামাত্র
VERBAL_ENDINGS: Final = tuple("ায়া বামাত্র ছেন ছিলাম ছিলুম ছিলেম য়াছে য়াছি".split())
# somebody or something that the main clause takes up: যারা লিখেছেন, | তাদের
CORRELATIVES: Final = frozenset("যা যাঁকে যাঁদের যাঁরা যাকে যাদের যারা যাহা যিনি যে".split())
# with which the main clause takes it up
THINGS_TAKEN_UP: Final = frozenset("তা তাই তাহা তাহাই".split())
TAKING_UP: Final = frozenset("ওই তাঁরা তারা তিনি সে সেই".split())
# of unlisted verbs that are finite for sure: যুগিয়েছেন
FINITE_ENDINGS: Final = tuple(
    "েছেন েছিলেন েছিলাম িয়েছে তেছে তেছেন তেছিল তেছিলাম তেছিলেন চ্ছিলেন চ্ছিলাম চ্ছেন য়াছে য়াছেন য়াছিল য়াছিলেন".split()
)
# of verbs of the old style: কহিল, বলিলেন, বলিতে লাগিল
OLD_PASTS: Final = ("িল", "িলেন", "িলাম", "িত", "িতেন")
# of epithets before a name: কাবিলাখ্যাত
KNOWN_FOR: Final = ("খ্যাত", "জয়ী", "প্রাপ্ত", "বিজয়ী")
# of words that are no part of a name
NO_NAME_ENDINGS: Final = (*VERBAL_ENDINGS, *KNOWN_FOR)
# of adverbs, adjectives and sounds, before a verb of saying
NO_NOUN_ENDINGS: Final = (*ADJECTIVAL_ENDINGS, *VERBAL_ENDINGS, "্", "ভাবে", "িয়ে", "মাত্র")
# abbreviated first names, no titles
NAME_ABBREVIATIONS: Final = frozenset("মু মুহা মো মোঃ মোছা মোসা মোহা".split())
# military ranks in short: লে: কর্নেল
SHORT_RANKS: Final = frozenset("ব্রি মে মেজ লে".split())
# before the title of a head: নায়েবে আমির
DEPUTIES: Final = frozenset(("নায়েব", "নায়েবে"))
