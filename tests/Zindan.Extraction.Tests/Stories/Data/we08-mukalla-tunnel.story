title: News in brief
published: 2010-06-14
source: International Broadcaster
style: mukalla tunnel
---
Yemeni security officials say nine inmates, most of them convicted al-Qaida members, have dug their way out of a prison in the southern port of Mukalla. The officials said Monday that the men broke out early Sunday through a 30-meter tunnel that came up in the yard of a mosque. A tenth prisoner was caught as he crawled from the hole. The best known of the fugitives is Nasser Bawazir, who was serving 15 years for a 2008 attack on a police station that left three officers dead. Another, Saleh al-Kathiri, gave himself up late Sunday after his father, a tribal sheikh, talked to him by phone. On Monday, troops looking for the rest surrounded a farm near the town of Shihr. Two of the escapees and a soldier were killed in a shootout there. The officials said reports that Bawazir is among the dead are not true. The director of the prison and four guards are under arrest. Elsewhere, a court in the capital, Sana'a, put off the trial of a newspaper editor, Abdulkarim Sharaf, who is charged with helping the militants. In February 2006, 23 prisoners tunneled out of a jail in Sana'a. Some of them later founded al-Qaida in the Arabian Peninsula.
---
+ ESCAPED_FROM | "nine inmates" / "the men" / "the fugitives" / "the escapees" -> "a prison in the southern port of Mukalla" / "a prison" / "the prison"
+ TOOK_PART_IN | "nine inmates" / "the men" / "the fugitives" / "the escapees" -> PrisonBreak
+ ESCAPED_FROM | "Nasser Bawazir" / "Bawazir" / "The best known of the fugitives" -> "a prison in the southern port of Mukalla" / "a prison" / "the prison"
+ ESCAPED_FROM | "Saleh al-Kathiri" -> "a prison in the southern port of Mukalla" / "a prison" / "the prison"
+ ATTEMPTED_ESCAPE_FROM | "A tenth prisoner" -> "a prison in the southern port of Mukalla" / "a prison" / "the prison" | asserted/attempted
+ OCCURRED_AT | PrisonBreak -> "a prison in the southern port of Mukalla" / "a prison" / "the prison"
+ TOOK_PART_IN | "Nasser Bawazir" / "Bawazir" / "The best known of the fugitives" -> Attack/Killing
+ KILLED_IN | "three officers" -> Attack/Killing
+ ARRESTED_IN | "Saleh al-Kathiri" -> Arrest
+ KILLED_IN | "Two of the escapees" -> Clash/SecurityOperation/Killing
+ KILLED_IN | "a soldier" -> Clash/SecurityOperation/Killing
+ TOOK_PART_IN | "troops" -> Clash/SecurityOperation/Killing
+ ARRESTED_IN | "The director of the prison" / "The director" -> Arrest
+ ARRESTED_IN | "four guards" -> Arrest
+ TARGETED_IN | "Abdulkarim Sharaf" / "a newspaper editor" -> Trial
+ OCCURRED_AT | Trial -> "Sana'a" / "the capital"
+ ESCAPED_FROM | "23 prisoners" -> "a jail in Sana'a" / "a jail"
+ TOOK_PART_IN | "23 prisoners" -> PrisonBreak
+ OCCURRED_AT | PrisonBreak -> "a jail in Sana'a" / "a jail"
+ AFFILIATED_WITH | "Some" / "Some of them" -> "al-Qaida in the Arabian Peninsula"
? ESCAPED_FROM | "Two of the escapees" -> "a prison in the southern port of Mukalla" / "a prison" / "the prison"
? ESCAPED_FROM | "the rest" -> "a prison in the southern port of Mukalla" / "a prison" / "the prison"
? ESCAPED_FROM | "most of them" / "convicted al-Qaida members" -> "a prison in the southern port of Mukalla" / "a prison" / "the prison"
? ARRESTED_IN | "A tenth prisoner" -> Arrest/PrisonBreak
? OCCURRED_AT | Arrest -> "Mukalla" / "the southern port of Mukalla"
? AFFILIATED_WITH | "most of them" / "convicted al-Qaida members" -> "al-Qaida"
? AFFILIATED_WITH | "nine inmates" / "the men" / "the fugitives" / "the escapees" -> "al-Qaida"
? CONVICTED_IN/TARGETED_IN | "most of them" / "convicted al-Qaida members" -> Trial
? CONVICTED_IN/TARGETED_IN | "nine inmates" / "the men" / "the fugitives" / "the escapees" -> Trial
? CONVICTED_IN/TARGETED_IN | "Nasser Bawazir" / "Bawazir" / "The best known of the fugitives" -> Trial
? TARGETED_IN | "police" / "a police station" -> Attack/Killing
? AFFILIATED_WITH | "three officers" -> "police" / "a police station"
? RELATED_TO | "his father" / "a tribal sheikh" -> "Saleh al-Kathiri"
? RELATED_TO | "Saleh al-Kathiri" -> "his father" / "a tribal sheikh"
? KILLED_IN/TARGETED_IN | "Nasser Bawazir" / "Bawazir" / "The best known of the fugitives" -> Clash/SecurityOperation/Killing | negated/denied
? TOOK_PART_IN/TARGETED_IN | "a soldier" -> Clash/SecurityOperation/Killing
? TOOK_PART_IN/TARGETED_IN | "Two of the escapees" -> Clash/SecurityOperation/Killing
? TARGETED_IN | "the rest" -> Clash/SecurityOperation/Killing
? OCCURRED_AT | Clash/SecurityOperation/Killing -> "Shihr" / "the town of Shihr"
? TOOK_PART_IN | "a court in the capital" / "a court" -> Trial
? AFFILIATED_WITH | "Abdulkarim Sharaf" / "a newspaper editor" -> "the militants" | alleged
? ESCAPED_FROM | "Some" / "Some of them" -> "a jail in Sana'a" / "a jail"
? HELD_IN | "nine inmates" / "the men" / "the fugitives" / "the escapees" -> "a prison in the southern port of Mukalla" / "a prison" / "the prison" | asserted/alleged
? HELD_IN | "Nasser Bawazir" / "Bawazir" / "The best known of the fugitives" -> "a prison in the southern port of Mukalla" / "a prison" / "the prison" | asserted/alleged
? TOOK_PART_IN | "Nasser Bawazir" / "Bawazir" / "The best known of the fugitives" -> PrisonBreak
? HELD_IN | "Saleh al-Kathiri" -> "a prison in the southern port of Mukalla" / "a prison" / "the prison" | asserted/alleged
? TOOK_PART_IN | "Saleh al-Kathiri" -> PrisonBreak
? HELD_IN | "Two of the escapees" -> "a prison in the southern port of Mukalla" / "a prison" / "the prison" | asserted/alleged
? TOOK_PART_IN | "Two of the escapees" -> PrisonBreak
? HELD_IN | "the rest" -> "a prison in the southern port of Mukalla" / "a prison" / "the prison" | asserted/alleged
? TOOK_PART_IN | "the rest" -> PrisonBreak
? HELD_IN | "most of them" / "convicted al-Qaida members" -> "a prison in the southern port of Mukalla" / "a prison" / "the prison" | asserted/alleged
? TOOK_PART_IN | "most of them" / "convicted al-Qaida members" -> PrisonBreak
? HELD_IN | "A tenth prisoner" -> "a prison in the southern port of Mukalla" / "a prison" / "the prison" | asserted/alleged
? TOOK_PART_IN | "A tenth prisoner" -> PrisonBreak | asserted/attempted
? TARGETED_IN | "a prison in the southern port of Mukalla" / "a prison" / "the prison" -> PrisonBreak
? OCCURRED_AT | PrisonBreak -> "Mukalla" / "the southern port of Mukalla"
? TARGETED_IN | "A tenth prisoner" -> Arrest
? OCCURRED_AT | Arrest -> "Yemeni"
? TARGETED_IN | "three officers" -> Attack/Killing
? TARGETED_IN | "Saleh al-Kathiri" -> Arrest
? OCCURRED_AT | Clash/SecurityOperation/Killing -> "Yemeni"
? TARGETED_IN | "The director of the prison" / "The director" -> Arrest
? TARGETED_IN | "four guards" -> Arrest
? OCCURRED_AT | Trial -> "Yemeni"
? HELD_IN | "23 prisoners" -> "a jail in Sana'a" / "a jail" | asserted/alleged
? HELD_IN | "Some" / "Some of them" -> "a jail in Sana'a" / "a jail" | asserted/alleged
? TOOK_PART_IN | "Some" / "Some of them" -> PrisonBreak
? TARGETED_IN | "a jail in Sana'a" / "a jail" -> PrisonBreak
? OCCURRED_AT | PrisonBreak -> "Sana'a" / "the capital"
- KILLED_IN | "Nasser Bawazir" / "Bawazir" / "The best known of the fugitives" -> * | officials say the reports of his death are not true
- ESCAPED_FROM | "A tenth prisoner" -> "a prison in the southern port of Mukalla" / "a prison" | caught as he crawled from the hole
- CONVICTED_IN | "Abdulkarim Sharaf" / "a newspaper editor" -> * | charged; the trial is put off
- ESCAPED_FROM | "23 prisoners" -> "a prison in the southern port of Mukalla" / "a prison" | an earlier break, from another prison
- ESCAPED_FROM | "nine inmates" / "the fugitives" / "the escapees" -> "a jail in Sana'a" / "a jail" | the break of 2006 was another
- KILLED_IN | "Saleh al-Kathiri" -> * | gave himself up the day before the shootout
- TOOK_PART_IN | "four guards" -> PrisonBreak | under arrest, but not said to have helped
