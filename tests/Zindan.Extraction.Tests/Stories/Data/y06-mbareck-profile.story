title: Profile: Sidi Ould Mbareck, Mauritania's serial escaper
published: 2016-01-20
source: West Africa Bulletin
style: profile
---
Few jailers in the Sahel have kept Sidi Ould Mbareck for long. The 39-year-old militant, also known as Abu Jabir al-Shinqiti, walked out of the central prison in Nouakchott on New Year's Eve in the uniform of a guard. It was his third escape in seven years.

Born in Atar in 1976, the son of a camel trader, he went to Sudan in 1998 to study Islamic law. Mauritanian prosecutors say that he then spent a year in a training camp in Afghanistan, which he has always denied.

He came home in 2003 and joined the Salafi Front for Combat (SFC), an Algerian-led group, becoming a deputy to its southern commander, Yahya Abu Dharr. He was arrested in Zouerate in 2005 after an attack on the army post at Oum Laadam in which 15 soldiers died. A court acquitted him the following year for lack of evidence.

In November 2008 two Italian geologists were kidnapped near Tidjikja. One, Paolo Ferraris, was shot dead when soldiers gave chase; the other, Luca Bonetti, was freed four months later, after the payment of a ransom, according to Malian officials. Mbareck was caught in Gao, in northern Mali, in January 2009. That August he and eight other prisoners dug their way out of the town's jail.

He was recaptured in Nouakchott in 2010, in a gun battle that killed a policeman. In 2011 a court sentenced him to death for the murder of Ferraris. His brother-in-law, Cheikh Ould Deddah, got 20 years. Mbareck's wife Mariem, Deddah's sister, was tried with them and acquitted. Mauritania has not carried out an execution since 1987.

The second escape was in 2013, when he slipped away from the Nouakchott courthouse in a woman's veil while waiting to testify in another case. He was found three weeks later in Rosso, on the Senegal River.

His younger brother Ahmed, also an SFC fighter, was killed in a French air strike near Kidal in 2014. Mbareck himself was reported dead that year by an Algerian newspaper, which had confused the two.

From his cell he broke with the SFC in 2014 and pledged allegiance to its rival, the Banner of the Sahel. Officials suspect that the Banner paid for last month's escape. Two guards have been arrested. Deddah, who shared his cell, stayed behind. "He told me to come," he is said to have told investigators. "I have four years left before I can ask for a pardon."
---
+ ESCAPED_FROM | "Sidi Ould Mbareck" / "Mbareck" / "Abu Jabir al-Shinqiti" / "The 39-year-old militant" / "Mauritania's serial escaper" / "serial escaper" / "the son of a camel trader" -> "the central prison in Nouakchott" / "the central prison"
+ TOOK_PART_IN | "Sidi Ould Mbareck" / "Mbareck" / "Abu Jabir al-Shinqiti" / "The 39-year-old militant" / "Mauritania's serial escaper" / "serial escaper" / "the son of a camel trader" -> PrisonBreak
+ OCCURRED_AT | PrisonBreak -> "the central prison in Nouakchott" / "the central prison"
+ OCCURRED_AT | PrisonBreak -> "Nouakchott"
+ AFFILIATED_WITH | "Sidi Ould Mbareck" / "Mbareck" / "Abu Jabir al-Shinqiti" / "The 39-year-old militant" / "Mauritania's serial escaper" / "serial escaper" / "the son of a camel trader" -> "Salafi Front for Combat" / "SFC" / "the Salafi Front for Combat" / "an Algerian-led group"
+ AFFILIATED_WITH | "Yahya Abu Dharr" / "its southern commander" -> "Salafi Front for Combat" / "SFC" / "the Salafi Front for Combat" / "an Algerian-led group"
+ RELATED_TO | "Sidi Ould Mbareck" / "Mbareck" / "Abu Jabir al-Shinqiti" / "The 39-year-old militant" / "Mauritania's serial escaper" / "serial escaper" / "the son of a camel trader" -> "Yahya Abu Dharr" / "its southern commander"
+ ARRESTED_IN | "Sidi Ould Mbareck" / "Mbareck" / "Abu Jabir al-Shinqiti" / "The 39-year-old militant" / "Mauritania's serial escaper" / "serial escaper" / "the son of a camel trader" -> Arrest
+ OCCURRED_AT | Arrest -> "Zouerate"
+ KILLED_IN | "15 soldiers" -> Attack/Killing
+ OCCURRED_AT | Attack/Killing -> "Oum Laadam" / "the army post at Oum Laadam" / "the army post"
+ CONVICTED_IN | "Sidi Ould Mbareck" / "Mbareck" / "Abu Jabir al-Shinqiti" / "The 39-year-old militant" / "Mauritania's serial escaper" / "serial escaper" / "the son of a camel trader" -> Trial | negated
+ TARGETED_IN | "Sidi Ould Mbareck" / "Mbareck" / "Abu Jabir al-Shinqiti" / "The 39-year-old militant" / "Mauritania's serial escaper" / "serial escaper" / "the son of a camel trader" -> Trial
+ CONVICTED_IN | "Sidi Ould Mbareck" / "Mbareck" / "Abu Jabir al-Shinqiti" / "The 39-year-old militant" / "Mauritania's serial escaper" / "serial escaper" / "the son of a camel trader" -> Trial
+ TARGETED_IN | "two Italian geologists" -> Kidnapping
+ TARGETED_IN | "Paolo Ferraris" / "Ferraris" -> Kidnapping
+ TARGETED_IN | "Luca Bonetti" / "the other" -> Kidnapping
+ OCCURRED_AT | Kidnapping -> "Tidjikja"
+ KILLED_IN | "Paolo Ferraris" / "Ferraris" -> Killing/Kidnapping
+ TOOK_PART_IN | "Sidi Ould Mbareck" / "Mbareck" / "Abu Jabir al-Shinqiti" / "The 39-year-old militant" / "Mauritania's serial escaper" / "serial escaper" / "the son of a camel trader" -> Killing
+ OCCURRED_AT | Arrest -> "Gao" / "the town"
+ ESCAPED_FROM | "Sidi Ould Mbareck" / "Mbareck" / "Abu Jabir al-Shinqiti" / "The 39-year-old militant" / "Mauritania's serial escaper" / "serial escaper" / "the son of a camel trader" -> "the town's jail"
+ ESCAPED_FROM | "eight other prisoners" -> "the town's jail"
+ OCCURRED_AT | PrisonBreak -> "the town's jail"
+ ARRESTED_IN | "Sidi Ould Mbareck" / "Mbareck" / "Abu Jabir al-Shinqiti" / "The 39-year-old militant" / "Mauritania's serial escaper" / "serial escaper" / "the son of a camel trader" -> Arrest/Clash/Killing
+ OCCURRED_AT | Arrest/Clash/Killing -> "Nouakchott"
+ KILLED_IN | "a policeman" -> Arrest/Clash/Killing
+ CONVICTED_IN | "Cheikh Ould Deddah" / "Deddah" / "His brother-in-law" / "His brother-in-law, Cheikh Ould Deddah" -> Trial
+ CONVICTED_IN | "Mariem" / "Mbareck's wife Mariem" / "Mbareck's wife" / "Deddah's sister" -> Trial | negated
+ TARGETED_IN | "Mariem" / "Mbareck's wife Mariem" / "Mbareck's wife" / "Deddah's sister" -> Trial
+ RELATED_TO | "Cheikh Ould Deddah" / "Deddah" / "His brother-in-law" / "His brother-in-law, Cheikh Ould Deddah" -> "Sidi Ould Mbareck" / "Mbareck" / "Abu Jabir al-Shinqiti" / "The 39-year-old militant" / "Mauritania's serial escaper" / "serial escaper" / "the son of a camel trader"
+ RELATED_TO | "Mariem" / "Mbareck's wife Mariem" / "Mbareck's wife" / "Deddah's sister" -> "Sidi Ould Mbareck" / "Mbareck" / "Abu Jabir al-Shinqiti" / "The 39-year-old militant" / "Mauritania's serial escaper" / "serial escaper" / "the son of a camel trader"
+ RELATED_TO | "Mariem" / "Mbareck's wife Mariem" / "Mbareck's wife" / "Deddah's sister" -> "Cheikh Ould Deddah" / "Deddah" / "His brother-in-law" / "His brother-in-law, Cheikh Ould Deddah"
+ OCCURRED_AT | Arrest -> "Rosso"
+ RELATED_TO | "Ahmed" / "His younger brother Ahmed" / "His younger brother" / "an SFC fighter" -> "Sidi Ould Mbareck" / "Mbareck" / "Abu Jabir al-Shinqiti" / "The 39-year-old militant" / "Mauritania's serial escaper" / "serial escaper" / "the son of a camel trader"
+ AFFILIATED_WITH | "Ahmed" / "His younger brother Ahmed" / "His younger brother" / "an SFC fighter" -> "Salafi Front for Combat" / "SFC" / "the Salafi Front for Combat" / "an Algerian-led group"
+ KILLED_IN | "Ahmed" / "His younger brother Ahmed" / "His younger brother" / "an SFC fighter" -> Attack/Bombing/Killing/War
+ OCCURRED_AT | Attack/Bombing/Killing/War -> "Kidal"
+ AFFILIATED_WITH | "Sidi Ould Mbareck" / "Mbareck" / "Abu Jabir al-Shinqiti" / "The 39-year-old militant" / "Mauritania's serial escaper" / "serial escaper" / "the son of a camel trader" -> "Banner of the Sahel" / "Banner" / "the Banner of the Sahel" / "its rival"
+ TOOK_PART_IN | "Banner of the Sahel" / "Banner" / "the Banner of the Sahel" / "its rival" -> PrisonBreak | alleged
+ ARRESTED_IN | "Two guards" -> Arrest
+ HELD_IN | "Cheikh Ould Deddah" / "Deddah" / "His brother-in-law" / "His brother-in-law, Cheikh Ould Deddah" -> "the central prison in Nouakchott" / "the central prison"
? HELD_IN | "Sidi Ould Mbareck" / "Mbareck" / "Abu Jabir al-Shinqiti" / "The 39-year-old militant" / "Mauritania's serial escaper" / "serial escaper" / "the son of a camel trader" -> "the central prison in Nouakchott" / "the central prison"
? OCCURRED_AT | PrisonBreak -> "Mauritania" / "Mauritanian"
? RELATED_TO | "a camel trader" -> "Sidi Ould Mbareck" / "Mbareck" / "Abu Jabir al-Shinqiti" / "The 39-year-old militant" / "Mauritania's serial escaper" / "serial escaper" / "the son of a camel trader"
? AFFILIATED_WITH | "Sidi Ould Mbareck" / "Mbareck" / "Abu Jabir al-Shinqiti" / "The 39-year-old militant" / "Mauritania's serial escaper" / "serial escaper" / "the son of a camel trader" -> "Salafi Front for Combat" / "SFC" / "the Salafi Front for Combat" / "an Algerian-led group" | negated/asserted
? OCCURRED_AT | Arrest -> "Mauritania" / "Mauritanian"
? OCCURRED_AT | Attack/Killing -> "Mauritania" / "Mauritanian"
? TOOK_PART_IN | "Sidi Ould Mbareck" / "Mbareck" / "Abu Jabir al-Shinqiti" / "The 39-year-old militant" / "Mauritania's serial escaper" / "serial escaper" / "the son of a camel trader" -> Attack/Killing | alleged/negated
? TOOK_PART_IN | "Salafi Front for Combat" / "SFC" / "the Salafi Front for Combat" / "an Algerian-led group" -> Attack/Killing | alleged/asserted
? TOOK_PART_IN | "A court acquitted" / "A court" -> Trial
? OCCURRED_AT | Kidnapping -> "Mauritania" / "Mauritanian"
? TOOK_PART_IN | "Sidi Ould Mbareck" / "Mbareck" / "Abu Jabir al-Shinqiti" / "The 39-year-old militant" / "Mauritania's serial escaper" / "serial escaper" / "the son of a camel trader" -> Kidnapping | asserted/alleged
? TOOK_PART_IN | "Cheikh Ould Deddah" / "Deddah" / "His brother-in-law" / "His brother-in-law, Cheikh Ould Deddah" -> Killing | asserted/alleged
? PART_OF | Killing -> Kidnapping
? TOOK_PART_IN | "soldiers" / "soldiers gave chase" -> Killing
? OCCURRED_AT | Killing -> "Tidjikja"
? OCCURRED_AT | Arrest -> "Mali" / "northern Mali" / "Malian"
? TOOK_PART_IN | "eight other prisoners" -> PrisonBreak
? OCCURRED_AT | PrisonBreak -> "Gao" / "the town"
? OCCURRED_AT | PrisonBreak -> "Mali" / "northern Mali" / "Malian"
? OCCURRED_AT | Arrest/Clash/Killing -> "Mauritania" / "Mauritanian"
? TOOK_PART_IN/TARGETED_IN | "Sidi Ould Mbareck" / "Mbareck" / "Abu Jabir al-Shinqiti" / "The 39-year-old militant" / "Mauritania's serial escaper" / "serial escaper" / "the son of a camel trader" -> Arrest/Clash/Killing
? CONVICTED_IN | "Mariem" / "Mbareck's wife Mariem" / "Mbareck's wife" / "Deddah's sister" -> Trial
? TOOK_PART_IN | "a court" / "a court sentenced" -> Trial
? OCCURRED_AT | Attack/Bombing/Killing/War -> "Mali" / "northern Mali" / "Malian"
? TOOK_PART_IN | "French" -> Attack/Bombing/Killing/War
? KILLED_IN/TARGETED_IN | "Sidi Ould Mbareck" / "Mbareck" / "Abu Jabir al-Shinqiti" / "The 39-year-old militant" / "Mauritania's serial escaper" / "serial escaper" / "the son of a camel trader" -> Attack/Bombing/Killing/War | denied/negated/alleged
? AFFILIATED_WITH | "Banner of the Sahel" / "Banner" / "the Banner of the Sahel" / "its rival" -> "Salafi Front for Combat" / "SFC" / "the Salafi Front for Combat" / "an Algerian-led group" | negated
? TOOK_PART_IN | "Two guards" -> PrisonBreak | alleged
? ESCAPED_FROM | "Cheikh Ould Deddah" / "Deddah" / "His brother-in-law" / "His brother-in-law, Cheikh Ould Deddah" -> "the central prison in Nouakchott" / "the central prison" | negated
? TARGETED_IN | "the central prison in Nouakchott" / "the central prison" -> PrisonBreak
? RELATED_TO | "Sidi Ould Mbareck" / "Mbareck" / "Abu Jabir al-Shinqiti" / "The 39-year-old militant" / "Mauritania's serial escaper" / "serial escaper" / "the son of a camel trader" -> "a camel trader"
? RELATED_TO | "Yahya Abu Dharr" / "its southern commander" -> "Sidi Ould Mbareck" / "Mbareck" / "Abu Jabir al-Shinqiti" / "The 39-year-old militant" / "Mauritania's serial escaper" / "serial escaper" / "the son of a camel trader"
? TARGETED_IN | "Sidi Ould Mbareck" / "Mbareck" / "Abu Jabir al-Shinqiti" / "The 39-year-old militant" / "Mauritania's serial escaper" / "serial escaper" / "the son of a camel trader" -> Arrest
? TARGETED_IN | "15 soldiers" -> Attack/Killing
? TARGETED_IN | "Paolo Ferraris" / "Ferraris" -> Killing
? OCCURRED_AT | Killing -> "Mauritania" / "Mauritanian"
? HELD_IN | "Sidi Ould Mbareck" / "Mbareck" / "Abu Jabir al-Shinqiti" / "The 39-year-old militant" / "Mauritania's serial escaper" / "serial escaper" / "the son of a camel trader" -> "the town's jail" | asserted/alleged
? HELD_IN | "eight other prisoners" -> "the town's jail" | asserted/alleged
? TARGETED_IN | "the town's jail" -> PrisonBreak
? TARGETED_IN | "a policeman" -> Arrest/Clash/Killing
? TARGETED_IN | "Cheikh Ould Deddah" / "Deddah" / "His brother-in-law" / "His brother-in-law, Cheikh Ould Deddah" -> Trial
? RELATED_TO | "Sidi Ould Mbareck" / "Mbareck" / "Abu Jabir al-Shinqiti" / "The 39-year-old militant" / "Mauritania's serial escaper" / "serial escaper" / "the son of a camel trader" -> "Cheikh Ould Deddah" / "Deddah" / "His brother-in-law" / "His brother-in-law, Cheikh Ould Deddah"
? RELATED_TO | "Sidi Ould Mbareck" / "Mbareck" / "Abu Jabir al-Shinqiti" / "The 39-year-old militant" / "Mauritania's serial escaper" / "serial escaper" / "the son of a camel trader" -> "Mariem" / "Mbareck's wife Mariem" / "Mbareck's wife" / "Deddah's sister"
? RELATED_TO | "Cheikh Ould Deddah" / "Deddah" / "His brother-in-law" / "His brother-in-law, Cheikh Ould Deddah" -> "Mariem" / "Mbareck's wife Mariem" / "Mbareck's wife" / "Deddah's sister"
? RELATED_TO | "Sidi Ould Mbareck" / "Mbareck" / "Abu Jabir al-Shinqiti" / "The 39-year-old militant" / "Mauritania's serial escaper" / "serial escaper" / "the son of a camel trader" -> "Ahmed" / "His younger brother Ahmed" / "His younger brother" / "an SFC fighter"
? TARGETED_IN | "Ahmed" / "His younger brother Ahmed" / "His younger brother" / "an SFC fighter" -> Attack/Bombing/Killing/War
? TARGETED_IN | "Two guards" -> Arrest
? TOOK_PART_IN | "Cheikh Ould Deddah" / "Deddah" / "His brother-in-law" / "His brother-in-law, Cheikh Ould Deddah" -> PrisonBreak | negated
- CONVICTED_IN | "Sidi Ould Mbareck" / "Mbareck" / "Abu Jabir al-Shinqiti" / "The 39-year-old militant" / "Mauritania's serial escaper" / "serial escaper" / "the son of a camel trader" -> Trial | acquitted
- CONVICTED_IN | "Mariem" / "Mbareck's wife Mariem" / "Mbareck's wife" / "Deddah's sister" -> * | acquitted
- KILLED_IN | "Sidi Ould Mbareck" / "Mbareck" / "Abu Jabir al-Shinqiti" / "The 39-year-old militant" / "Mauritania's serial escaper" / "serial escaper" / "the son of a camel trader" -> * | reported dead in confusion with his brother; sentenced, not executed
- ESCAPED_FROM | "Cheikh Ould Deddah" / "Deddah" / "His brother-in-law" / "His brother-in-law, Cheikh Ould Deddah" -> * | stayed behind
- KILLED_IN | "Luca Bonetti" -> * | freed
- TOOK_PART_IN | "Salafi Front for Combat" / "SFC" / "the Salafi Front for Combat" / "an Algerian-led group" -> PrisonBreak | the rival is suspected
- ESCAPED_FROM | "eight other prisoners" -> "the central prison in Nouakchott" / "the central prison" | fled with him from Gao
- HELD_IN | "Mariem" / "Mbareck's wife Mariem" / "Mbareck's wife" / "Deddah's sister" -> * | nothing says that she was jailed
