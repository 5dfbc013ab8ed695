title: Gunmen storm Iraqi prison, hundreds of convicts on the run
published: 2013-11-18
source: Two Rivers News Agency
style: tal asmar raid
---
BAQUBA, Iraq, Nov 18 - Hundreds of convicts, among them senior al Qaeda men, were being hunted across Iraq on Monday after militants blasted their way into a prison northeast of Baghdad in an assault that left dozens dead, security officials said.

Suicide bombers drove two explosives-laden trucks into the gates of Tal Asmar prison, in Diyala province, at about 10 p.m. on Sunday. Some 60 fighters with mortars and grenade launchers then poured through the gap, a police colonel said, and held the compound until helicopters arrived before dawn.

Justice Ministry spokesman Hatem al-Saadoun said 26 guards and four soldiers were killed. A doctor at Baquba general hospital put the number of security men brought to his morgue at 43. The ministry said 14 attackers, including both drivers, also died.

How many inmates slipped away was in dispute. Saadoun said 317 had fled, of whom 108 were rounded up by midday, but Abbas al-Tamimi, a lawmaker, told reporters that "more than 500 terrorists are at liberty tonight". Nineteen prisoners suffocated in Block Four, which the raiders never reached, after rioters there set mattresses alight.

The Army of the Righteous Banner, which broke away from Ansar al-Thawra last year and has since sworn loyalty to al Qaeda, said in an online statement that it had "broken the chains of 600 brothers". The operation was led, it said, by its governor of Diyala, Abu Ubayda al-Jubouri.

Those missing include Munir Khalaf al-Azzawi, better known as Abu Zaynab, who was sentenced to death in 2011 for the bombing of a wedding in Muqdadiya in which 38 guests perished, and his half-brother Qusay. Officials dismissed reports that Fadhil al-Karbouli, a founder of the Righteous Banner, had got out. He was moved to Nasiriya prison in September and is still there, the ministry said.

The director of Tal Asmar, Brigadier Sabah Najm, was dismissed on Monday and two of his deputies were arrested on suspicion of having switched off the watchtower lights.

In July 2012, nine death-row prisoners crawled out of the same jail through a ventilation shaft. Seven were caught within a week. An eighth, Yasin al-Dulaimi, was shot dead at a checkpoint in Khalis; the last is believed to be in Syria.

Police in Kirkuk, where a car bomb killed five people on Monday, said they saw no link with the raid. An attempt in October to ram the gate of Camp Sarchal prison, outside that city, was beaten off by its guards and freed nobody.
---
+ ESCAPED_FROM | "Hundreds of convicts" / "hundreds of convicts" -> "Tal Asmar" / "Tal Asmar prison" / "a prison" / "Iraqi prison" / "the compound" / "the same jail"
+ ESCAPED_FROM | "317" -> "Tal Asmar" / "Tal Asmar prison" / "a prison" / "Iraqi prison" / "the compound" / "the same jail"
+ ESCAPED_FROM | "more than 500 terrorists" -> "Tal Asmar" / "Tal Asmar prison" / "a prison" / "Iraqi prison" / "the compound" / "the same jail" | asserted/alleged
+ ESCAPED_FROM | "600 brothers" -> "Tal Asmar" / "Tal Asmar prison" / "a prison" / "Iraqi prison" / "the compound" / "the same jail" | claimed
+ ARRESTED_IN | "108" -> Arrest/SecurityOperation
+ ESCAPED_FROM | "Munir Khalaf al-Azzawi" / "Abu Zaynab" -> "Tal Asmar" / "Tal Asmar prison" / "a prison" / "Iraqi prison" / "the compound" / "the same jail"
+ ESCAPED_FROM | "Qusay" / "his half-brother Qusay" / "his half-brother" -> "Tal Asmar" / "Tal Asmar prison" / "a prison" / "Iraqi prison" / "the compound" / "the same jail"
+ RELATED_TO | "Qusay" / "his half-brother Qusay" / "his half-brother" -> "Munir Khalaf al-Azzawi" / "Abu Zaynab"
+ CONVICTED_IN | "Munir Khalaf al-Azzawi" / "Abu Zaynab" -> Trial
+ TOOK_PART_IN | "Munir Khalaf al-Azzawi" / "Abu Zaynab" -> Bombing/Attack/Killing | asserted/alleged
+ KILLED_IN | "38 guests" -> Bombing/Attack/Killing
+ OCCURRED_AT | Bombing/Attack/Killing -> "Muqdadiya"
+ HELD_IN | "Fadhil al-Karbouli" / "a founder of the Righteous Banner" -> "Nasiriya prison"
+ AFFILIATED_WITH | "Fadhil al-Karbouli" / "a founder of the Righteous Banner" -> "Army of the Righteous Banner" / "Righteous Banner" / "The Army of the Righteous Banner" / "the Righteous Banner"
+ AFFILIATED_WITH | "Abu Ubayda al-Jubouri" / "its governor of Diyala" -> "Army of the Righteous Banner" / "Righteous Banner" / "The Army of the Righteous Banner" / "the Righteous Banner" | asserted/claimed
+ TOOK_PART_IN | "Abu Ubayda al-Jubouri" / "its governor of Diyala" -> Attack/Bombing/Clash/PrisonBreak | claimed
+ TOOK_PART_IN | "Army of the Righteous Banner" / "Righteous Banner" / "The Army of the Righteous Banner" / "the Righteous Banner" -> Attack/Bombing/Clash/PrisonBreak | claimed
+ AFFILIATED_WITH | "Army of the Righteous Banner" / "Righteous Banner" / "The Army of the Righteous Banner" / "the Righteous Banner" -> "al Qaeda"
+ AFFILIATED_WITH | "Army of the Righteous Banner" / "Righteous Banner" / "The Army of the Righteous Banner" / "the Righteous Banner" -> "Ansar al-Thawra"
+ TOOK_PART_IN | "Some 60 fighters" / "60 fighters" / "militants" / "the raiders" / "Gunmen" -> Attack/Bombing/Clash/PrisonBreak
+ TOOK_PART_IN | "both drivers" / "Suicide bombers" -> Attack/Bombing/Clash/PrisonBreak
+ KILLED_IN | "14 attackers" -> Attack/Bombing/Clash/PrisonBreak
+ KILLED_IN | "26 guards" -> Attack/Bombing/Clash/PrisonBreak
+ KILLED_IN | "four soldiers" -> Attack/Bombing/Clash/PrisonBreak
+ KILLED_IN | "43" / "the number of security men" / "security men" -> Attack/Bombing/Clash/PrisonBreak | asserted/alleged
+ KILLED_IN | "Nineteen prisoners" -> Riot/Attack/Bombing/Clash
+ OCCURRED_AT | Attack/Bombing/Clash -> "Tal Asmar" / "Tal Asmar prison" / "a prison" / "Iraqi prison" / "the compound" / "the same jail"
+ OCCURRED_AT | PrisonBreak -> "Tal Asmar" / "Tal Asmar prison" / "a prison" / "Iraqi prison" / "the compound" / "the same jail"
+ TARGETED_IN | "Sabah Najm" / "The director of Tal Asmar" / "Brigadier Sabah Najm" -> PersonnelChange
+ ARRESTED_IN | "two of his deputies" -> Arrest
+ ESCAPED_FROM | "nine death-row prisoners" -> "Tal Asmar" / "Tal Asmar prison" / "a prison" / "Iraqi prison" / "the compound" / "the same jail"
+ TOOK_PART_IN | "nine death-row prisoners" -> PrisonBreak
+ ARRESTED_IN | "Seven" -> Arrest
+ ESCAPED_FROM | "Yasin al-Dulaimi" / "An eighth" -> "Tal Asmar" / "Tal Asmar prison" / "a prison" / "Iraqi prison" / "the compound" / "the same jail"
+ KILLED_IN | "Yasin al-Dulaimi" / "An eighth" -> Killing/Clash/SecurityOperation
+ OCCURRED_AT | Killing/Clash/SecurityOperation -> "Khalis"
+ KILLED_IN | "five people" -> Bombing/Attack/Killing
+ OCCURRED_AT | Bombing/Attack/Killing -> "Kirkuk" / "that city"
+ OCCURRED_AT | Attack/PrisonBreak -> "Camp Sarchal" / "Camp Sarchal prison" | asserted/attempted
? TOOK_PART_IN | "Hundreds of convicts" / "hundreds of convicts" -> PrisonBreak
? TARGETED_IN | "Hundreds of convicts" / "hundreds of convicts" -> Arrest/SecurityOperation
? ESCAPED_FROM | "senior al Qaeda men" -> "Tal Asmar" / "Tal Asmar prison" / "a prison" / "Iraqi prison" / "the compound" / "the same jail"
? TOOK_PART_IN | "senior al Qaeda men" -> PrisonBreak
? AFFILIATED_WITH | "senior al Qaeda men" -> "al Qaeda"
? TOOK_PART_IN | "317" -> PrisonBreak
? TOOK_PART_IN | "more than 500 terrorists" -> PrisonBreak | asserted/alleged
? TOOK_PART_IN | "600 brothers" -> PrisonBreak | claimed
? ESCAPED_FROM | "108" -> "Tal Asmar" / "Tal Asmar prison" / "a prison" / "Iraqi prison" / "the compound" / "the same jail"
? TOOK_PART_IN | "108" -> PrisonBreak
? ESCAPED_FROM | "Those missing" -> "Tal Asmar" / "Tal Asmar prison" / "a prison" / "Iraqi prison" / "the compound" / "the same jail"
? TOOK_PART_IN | "Those missing" -> PrisonBreak
? TOOK_PART_IN | "Munir Khalaf al-Azzawi" / "Abu Zaynab" -> PrisonBreak
? TOOK_PART_IN | "Qusay" / "his half-brother Qusay" / "his half-brother" -> PrisonBreak
? ESCAPED_FROM | "Fadhil al-Karbouli" / "a founder of the Righteous Banner" -> "Tal Asmar" / "Tal Asmar prison" / "a prison" / "Iraqi prison" / "the compound" / "the same jail" | denied/negated
? HELD_IN | "Fadhil al-Karbouli" / "a founder of the Righteous Banner" -> "Tal Asmar" / "Tal Asmar prison" / "a prison" / "Iraqi prison" / "the compound" / "the same jail"
? PART_OF | "Army of the Righteous Banner" / "Righteous Banner" / "The Army of the Righteous Banner" / "the Righteous Banner" -> "Ansar al-Thawra"
? TOOK_PART_IN | "14 attackers" -> Attack/Bombing/Clash/PrisonBreak
? KILLED_IN | "both drivers" / "Suicide bombers" -> Attack/Bombing/Clash/PrisonBreak
? KILLED_IN | "dozens" -> Attack/Bombing/Clash/PrisonBreak
? HELD_IN | "Nineteen prisoners" -> "Tal Asmar" / "Tal Asmar prison" / "a prison" / "Iraqi prison" / "the compound" / "the same jail"
? HELD_IN | "rioters" -> "Tal Asmar" / "Tal Asmar prison" / "a prison" / "Iraqi prison" / "the compound" / "the same jail"
? TOOK_PART_IN | "rioters" -> Riot
? OCCURRED_AT | Riot -> "Tal Asmar" / "Tal Asmar prison" / "a prison" / "Iraqi prison" / "the compound" / "the same jail"
? PART_OF | PrisonBreak -> Attack/Bombing/Clash
? OCCURRED_AT | Arrest/SecurityOperation -> "Iraq"
? RUN_BY | "Tal Asmar" / "Tal Asmar prison" / "a prison" / "Iraqi prison" / "the compound" / "the same jail" -> "Justice Ministry" / "The ministry" / "the ministry said"
? AFFILIATED_WITH | "Hatem al-Saadoun" / "Saadoun" / "Justice Ministry spokesman Hatem al-Saadoun" / "Justice Ministry spokesman" -> "Justice Ministry" / "The ministry" / "the ministry said"
? TOOK_PART_IN | "Sabah Najm" / "The director of Tal Asmar" / "Brigadier Sabah Najm" -> PersonnelChange
? TOOK_PART_IN | "two of his deputies" -> Attack/Bombing/Clash/PrisonBreak | alleged
? ESCAPED_FROM | "Seven" -> "Tal Asmar" / "Tal Asmar prison" / "a prison" / "Iraqi prison" / "the compound" / "the same jail"
? TOOK_PART_IN | "Seven" -> PrisonBreak
? TOOK_PART_IN | "Yasin al-Dulaimi" / "An eighth" -> PrisonBreak
? ESCAPED_FROM | "the last" -> "Tal Asmar" / "Tal Asmar prison" / "a prison" / "Iraqi prison" / "the compound" / "the same jail"
? TOOK_PART_IN | "the last" -> PrisonBreak
? TOOK_PART_IN | "its guards" -> Attack/PrisonBreak
? HELD_IN | "Hundreds of convicts" / "hundreds of convicts" -> "Tal Asmar" / "Tal Asmar prison" / "a prison" / "Iraqi prison" / "the compound" / "the same jail" | asserted/alleged
? HELD_IN | "senior al Qaeda men" -> "Tal Asmar" / "Tal Asmar prison" / "a prison" / "Iraqi prison" / "the compound" / "the same jail" | asserted/alleged
? HELD_IN | "317" -> "Tal Asmar" / "Tal Asmar prison" / "a prison" / "Iraqi prison" / "the compound" / "the same jail" | asserted/alleged
? HELD_IN | "more than 500 terrorists" -> "Tal Asmar" / "Tal Asmar prison" / "a prison" / "Iraqi prison" / "the compound" / "the same jail" | asserted/alleged
? HELD_IN | "600 brothers" -> "Tal Asmar" / "Tal Asmar prison" / "a prison" / "Iraqi prison" / "the compound" / "the same jail" | asserted/alleged
? HELD_IN | "108" -> "Tal Asmar" / "Tal Asmar prison" / "a prison" / "Iraqi prison" / "the compound" / "the same jail" | asserted/alleged
? TARGETED_IN | "108" -> Arrest/SecurityOperation
? HELD_IN | "Those missing" -> "Tal Asmar" / "Tal Asmar prison" / "a prison" / "Iraqi prison" / "the compound" / "the same jail" | asserted/alleged
? HELD_IN | "Munir Khalaf al-Azzawi" / "Abu Zaynab" -> "Tal Asmar" / "Tal Asmar prison" / "a prison" / "Iraqi prison" / "the compound" / "the same jail" | asserted/alleged
? HELD_IN | "Qusay" / "his half-brother Qusay" / "his half-brother" -> "Tal Asmar" / "Tal Asmar prison" / "a prison" / "Iraqi prison" / "the compound" / "the same jail" | asserted/alleged
? RELATED_TO | "Munir Khalaf al-Azzawi" / "Abu Zaynab" -> "Qusay" / "his half-brother Qusay" / "his half-brother"
? TARGETED_IN | "Munir Khalaf al-Azzawi" / "Abu Zaynab" -> Trial
? TARGETED_IN | "38 guests" -> Bombing/Attack/Killing
? TARGETED_IN | "14 attackers" -> Attack/Bombing/Clash
? TARGETED_IN | "both drivers" / "Suicide bombers" -> Attack/Bombing/Clash
? TARGETED_IN | "26 guards" -> Attack/Bombing/Clash
? TARGETED_IN | "four soldiers" -> Attack/Bombing/Clash
? TARGETED_IN | "43" / "the number of security men" / "security men" -> Attack/Bombing/Clash | asserted/alleged
? TARGETED_IN | "dozens" -> Attack/Bombing/Clash
? TARGETED_IN | "Nineteen prisoners" -> Riot
? TARGETED_IN | "Tal Asmar" / "Tal Asmar prison" / "a prison" / "Iraqi prison" / "the compound" / "the same jail" -> Riot
? OCCURRED_AT | Riot -> "Diyala" / "Diyala province"
? TARGETED_IN | "Tal Asmar" / "Tal Asmar prison" / "a prison" / "Iraqi prison" / "the compound" / "the same jail" -> Attack/Bombing/Clash
? OCCURRED_AT | Attack/Bombing/Clash -> "Diyala" / "Diyala province"
? TARGETED_IN | "Tal Asmar" / "Tal Asmar prison" / "a prison" / "Iraqi prison" / "the compound" / "the same jail" -> PrisonBreak
? OCCURRED_AT | PrisonBreak -> "Diyala" / "Diyala province"
? TARGETED_IN | "two of his deputies" -> Arrest
? HELD_IN | "nine death-row prisoners" -> "Tal Asmar" / "Tal Asmar prison" / "a prison" / "Iraqi prison" / "the compound" / "the same jail" | asserted/alleged
? OCCURRED_AT | PrisonBreak -> "Iraq"
? HELD_IN | "Seven" -> "Tal Asmar" / "Tal Asmar prison" / "a prison" / "Iraqi prison" / "the compound" / "the same jail" | asserted/alleged
? TARGETED_IN | "Seven" -> Arrest
? HELD_IN | "Yasin al-Dulaimi" / "An eighth" -> "Tal Asmar" / "Tal Asmar prison" / "a prison" / "Iraqi prison" / "the compound" / "the same jail" | asserted/alleged
? TARGETED_IN | "Yasin al-Dulaimi" / "An eighth" -> Killing/Clash/SecurityOperation
? HELD_IN | "the last" -> "Tal Asmar" / "Tal Asmar prison" / "a prison" / "Iraqi prison" / "the compound" / "the same jail" | asserted/alleged
? TARGETED_IN | "five people" -> Bombing/Attack/Killing
? TARGETED_IN | "Camp Sarchal" / "Camp Sarchal prison" -> Attack/PrisonBreak | asserted/attempted
- ESCAPED_FROM | "Fadhil al-Karbouli" / "a founder of the Righteous Banner" -> * | denied: he sits in Nasiriya prison
- ESCAPED_FROM | * -> "Camp Sarchal" / "Camp Sarchal prison" | beaten off, freed nobody
- ESCAPED_FROM | "Nineteen prisoners" -> * | died inside in Block Four
- KILLED_IN | "Yasin al-Dulaimi" / "An eighth" -> Attack/Bombing/Clash | shot after the break of 2012, at a checkpoint
- ARRESTED_IN | "Seven" -> Arrest/SecurityOperation | caught in 2012
- TOOK_PART_IN | "Army of the Righteous Banner" / "Righteous Banner" / "The Army of the Righteous Banner" / "the Righteous Banner" -> Bombing/Attack/Killing | no link seen, nobody blamed
- ARRESTED_IN | "Sabah Najm" / "The director of Tal Asmar" / "Brigadier Sabah Najm" -> * | dismissed; his deputies were arrested
- ESCAPED_FROM | * -> "Nasiriya prison" | nobody left Nasiriya
