title: News in brief
published: 2008-11-05
source: International Broadcaster
style: adado aid team
---
Two aid workers abducted seven weeks ago in central Somalia have been freed unharmed. The Italian charity Acqua Viva said Wednesday that nurse Carla Benedusi and her driver, Joseph Otieno, were handed to clan elders in the town of Adado and flown to Nairobi. The charity said it paid nothing for them. A man who called himself one of the kidnappers told a local radio station that $150,000 had changed hands. A third member of the team, Somali doctor Abdi Warsame, was shot dead four days after the abduction when he tried to run away. His body was found beside a road outside Adado. In Mogadishu, a roadside bomb went off Wednesday as Deputy Interior Minister Yusuf Hirsi Dheeg was being driven to parliament. The minister escaped unhurt, but three of his guards and a woman selling tea were killed. A spokesman for al-Shabab, Mukhtar Ganey, said the group had planted the device and would try again. The Islamist militia has been fighting the transitional government and the Ethiopian troops who support it since early last year. The United Nations says 24 humanitarian workers have lost their lives in the country this year.
---
+ TARGETED_IN | "Two aid workers" -> Kidnapping
+ TARGETED_IN | "Carla Benedusi" / "nurse Carla Benedusi" -> Kidnapping
+ TARGETED_IN | "Joseph Otieno" / "her driver" -> Kidnapping
+ TARGETED_IN | "Abdi Warsame" / "A third member of the team" / "Somali doctor Abdi Warsame" -> Kidnapping
+ OCCURRED_AT | Kidnapping -> "Somalia" / "the country" / "Somali"
+ KILLED_IN | "Abdi Warsame" / "A third member of the team" / "Somali doctor Abdi Warsame" -> Killing/Attack/Kidnapping
+ TARGETED_IN | "Yusuf Hirsi Dheeg" / "Deputy Interior Minister Yusuf Hirsi Dheeg" / "The minister" -> Bombing/Attack/Killing
+ KILLED_IN | "three of his guards" -> Bombing/Attack/Killing
+ KILLED_IN | "a woman selling tea" / "a woman" -> Bombing/Attack/Killing
+ TOOK_PART_IN | "al-Shabab" / "the group" / "The Islamist militia" -> Bombing/Attack/Killing | claimed/asserted
+ OCCURRED_AT | Bombing/Attack/Killing -> "Mogadishu"
+ AFFILIATED_WITH | "Mukhtar Ganey" / "A spokesman for al-Shabab" / "A spokesman" -> "al-Shabab" / "the group" / "The Islamist militia"
+ TOOK_PART_IN | "al-Shabab" / "the group" / "The Islamist militia" -> War/Clash
+ KILLED_IN | "24 humanitarian workers" -> Killing/Attack
? TOOK_PART_IN | "the kidnappers" -> Kidnapping
? TOOK_PART_IN | "A man who called himself one of the kidnappers" / "A man" -> Kidnapping | claimed/asserted/alleged
? TARGETED_IN | "Acqua Viva" / "The Italian charity Acqua Viva" / "The charity" / "the team" -> Kidnapping
? TOOK_PART_IN | "the kidnappers" -> Killing/Attack | asserted/alleged
? OCCURRED_AT | Killing/Attack -> "Adado" / "the town of Adado"
? PART_OF | Killing/Attack -> Kidnapping
? AFFILIATED_WITH | "Carla Benedusi" / "nurse Carla Benedusi" -> "Acqua Viva" / "The Italian charity Acqua Viva" / "The charity" / "the team"
? AFFILIATED_WITH | "Joseph Otieno" / "her driver" -> "Acqua Viva" / "The Italian charity Acqua Viva" / "The charity" / "the team"
? AFFILIATED_WITH | "Abdi Warsame" / "A third member of the team" / "Somali doctor Abdi Warsame" -> "Acqua Viva" / "The Italian charity Acqua Viva" / "The charity" / "the team"
? AFFILIATED_WITH | "Two aid workers" -> "Acqua Viva" / "The Italian charity Acqua Viva" / "The charity" / "the team"
? RELATED_TO | "Joseph Otieno" / "her driver" -> "Carla Benedusi" / "nurse Carla Benedusi"
? RELATED_TO | "three of his guards" -> "Yusuf Hirsi Dheeg" / "Deputy Interior Minister Yusuf Hirsi Dheeg" / "The minister"
? AFFILIATED_WITH | "Yusuf Hirsi Dheeg" / "Deputy Interior Minister Yusuf Hirsi Dheeg" / "The minister" -> "the transitional government"
? TARGETED_IN/TOOK_PART_IN | "the transitional government" -> War/Clash
? TARGETED_IN/TOOK_PART_IN | "the Ethiopian troops" / "the Ethiopian troops who support it" -> War/Clash
? OCCURRED_AT | War/Clash -> "Somalia" / "the country" / "Somali"
? AFFILIATED_WITH | "the Ethiopian troops" / "the Ethiopian troops who support it" -> "the transitional government"
? OCCURRED_AT | Killing/Attack -> "Somalia" / "the country" / "Somali"
? TARGETED_IN | "Abdi Warsame" / "A third member of the team" / "Somali doctor Abdi Warsame" -> Killing/Attack
? RELATED_TO | "Carla Benedusi" / "nurse Carla Benedusi" -> "Joseph Otieno" / "her driver"
? TARGETED_IN | "three of his guards" -> Bombing/Attack/Killing
? TARGETED_IN | "a woman selling tea" / "a woman" -> Bombing/Attack/Killing
? OCCURRED_AT | Bombing/Attack/Killing -> "Somalia" / "the country" / "Somali"
? TARGETED_IN | "24 humanitarian workers" -> Killing/Attack
- KILLED_IN/WOUNDED_IN | "Yusuf Hirsi Dheeg" / "Deputy Interior Minister Yusuf Hirsi Dheeg" / "The minister" -> * | escaped unhurt
- ESCAPED_FROM/ATTEMPTED_ESCAPE_FROM | "Abdi Warsame" / "A third member of the team" / "Somali doctor Abdi Warsame" -> * | ran from kidnappers, no prison
- ARRESTED_IN | "Two aid workers" -> * | kidnapped, not arrested
- KILLED_IN | "Carla Benedusi" / "nurse Carla Benedusi" -> * | freed unharmed
- TOOK_PART_IN | "al-Shabab" / "the group" / "The Islamist militia" -> Kidnapping | its claim is about the Mogadishu bomb
- TOOK_PART_IN | "Yusuf Hirsi Dheeg" / "Deputy Interior Minister Yusuf Hirsi Dheeg" / "The minister" -> Bombing/Attack/Killing | the target; "escaped" is no prison break
