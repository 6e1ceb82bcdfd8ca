import type { Lexicon } from './lexicon';

/** Hyphens are written as spaces here and read as such; plurals are added by `Terms`. British and American spellings both. */
export const en: Lexicon = {
  name: {
    certain:
      'full name|first name|last name|given name|family name|surname|real name|legal name|user name|username|screen name|maiden name|nickname|display name|middle name|contact name|name and surname|first and last name|profile name|alias|honorific',
    likely: 'name|initials',
  },
  gender: { certain: 'gender|gender identity', likely: 'sex' },
  'birth-date': {
    certain:
      'date of birth|birth date|birthdate|birthday|dob|year of birth|month and year of birth|age range|place of birth|age group|age bracket|zodiac sign',
    likely: 'age',
  },
  nationality: {
    certain: 'nationality|citizenship|immigration status|citizenship status|country of origin|visa status',
  },
  portrait: {
    certain:
      'profile picture|profile photo|profile image|profile photograph|photograph of you|photo of you|picture of you|avatar|selfie|headshot|your image|your likeness|your photograph|your photo|your picture|image of you',
    likely: 'photograph|likeness|portrait',
  },
  'government-id': {
    certain:
      "passport details|identification documents|official identification|immigration document|work permit|licence number|visa information|national insurance|government issued photo identification|id scan|government id|government issued id|government issued identification|government identifier|government issued identifier|government issued identity document|government issued photo id|government identification|passport|passport number|passport detail|passport information|driver license|drivers license|driver's license|driver’s license|driver's licence|driver’s licence|driving licence|driving license|driver's license number|driver’s license number|drivers license number|driver license number|social security number|social security|ssn|social insurance number|national insurance number|national id|national identification number|national identity number|national id number|national id card|identity card|identity card number|id card|id card number|id number|identification number|identification card|identification document|identity document|identity documentation|proof of identity|proof of identification|photo id|photo identification|state id|state identification card|state identification card number|tax id|tax identification number|tax identification|taxpayer identification number|taxpayer id|identity verification document|visa number|residence permit|vehicle registration|birth certificate|military id|government issued document|copy of your id|aadhaar|social security card|state issued identification|state identification number|form of identification|valid id|id document",
    likely: 'national identifier|identity verification information|identity verification data|identity information',
  },
  biometric: {
    certain:
      'voice recognition data|photo verification|face verification|facial verification|facial comparison|facial analysis|scan of your photo|facial features|hand scan|eye scan|faceprints and voiceprints|biometric|biometric information|biometric data|biometric identifier|biometric template|biometrics|fingerprint|fingerprint data|face print|faceprint|facial recognition|facial recognition data|face recognition|facial geometry|face geometry|facial feature|facial template|facial image|facial scan|face scan|scan of your face|facial data|face data|voice print|voiceprint|retina scan|iris scan|retina|iris|palm print|hand geometry|face id|touch id|facial biometric|truedepth|liveness check|face template|gait|keystroke pattern',
  },
  health: {
    certain:
      'healthkit|health kit|health connect|google fit|apple health|injuries|health and wellness|medical treatment|medical care|vaccine|body temperature|accessibility need|special assistance|dietary need|food allergies|food allergy|lab result|health care information|healthcare information|health issue|health related condition|patient record|health information|health data|health record|health condition|health status|medical information|medical data|medical record|medical history|medical condition|medical diagnosis|diagnosis|physical or mental health|mental health|physical health|prescription|prescription information|medication|symptom|disability|disability status|disabilities|health insurance|health insurance information|protected health information|phi|patient information|patient data|health related|health related information|health related data|heart rate|blood pressure|blood glucose|blood type|pregnancy|pregnant|menstrual cycle|fertility|reproductive health|sleep data|sleep pattern|allergies|vaccination|vaccination status|immunization|fitness data|fitness information|body measurement|weight and height|height and weight|dietary restriction|dietary requirement|dietary preference|consumer health data|wellness data|drug or alcohol use|hiv status|covid test|treatment information|physical condition|medical|genetic or health data|insurance claim|smoking habit|physical or mental condition|health and fitness',
    likely:
      'health|illness|disease|treatment|allergy|height|weight|wellness|fitness|injury|sleep|ailment|step count|workout',
  },
  genetic: {
    certain:
      'genetic information|genetic data|dna|genetic|genome|genotype|dna sample|genetic test|genetic characteristic|genetic characteristics',
  },
  religion: {
    certain:
      'religious or similar belief|faith or religion|religious belief|religious beliefs|religion|religious affiliation|religious or philosophical belief|religious or philosophical beliefs|philosophical belief|philosophical beliefs|religious view|creed|religious information|religious or other belief|religious preference',
    likely: 'religious',
  },
  ethnicity: {
    certain:
      'race/ethnicity|racial and ethnic origin|ethnic group|national or ethnic origin|national origin|ethnicity|ethnic origin|racial origin|racial or ethnic origin|race or ethnicity|race and ethnicity|ethnic background|racial background|ethnic or racial origin|racial|skin color|ancestry|racial or ethnic background',
    likely: 'race|ethnic',
  },
  politics: {
    certain:
      'political activities|political donation|political contribution|political opinion|political view|political belief|political affiliation|political party|political preference|voter registration|party affiliation|political leaning|political information|political or religious|political or philosophical belief',
  },
  union: {
    certain:
      'trade union|trade union membership|union membership|labor union|labour union|trade union affiliation|trade union member',
  },
  'sexual-life': {
    certain:
      'sex life or sexual orientation|preferred gender|gender you prefer|preferred sex|gender preference|gender you are interested in|gender you are seeking|gender you are looking for|sexual partner|sexual preferences|sexual orientation|sex life|sexual preference|sexual life|sexuality|sexual identity|sexual interest|sexual activity|sexual behavior|sexual behaviour|sexual practice|sexual desire|sexual health',
  },
  'criminal-record': {
    certain:
      'convictions|criminal proceeding|criminal offences and convictions|criminal record|criminal history|criminal conviction|criminal background|criminal background check|criminal offence|criminal offense|criminal convictions and offences|background check|conviction record|criminal charges|arrest record|sex offender registry|sex offender registries',
  },
  'financial-account': {
    certain:
      'bank and credit card|financial services information|debit or credit card|debit or credit card number|debit/credit card|financial account details|investment information|assets and liabilities|last four digits|card payment details|bank account|bank account number|bank account information|bank account detail|bank detail|bank information|banking information|banking detail|bank card|bank card number|credit card|credit card number|credit card information|credit card detail|credit card data|credit or debit card|credit/debit card|credit and debit card|credit or debit card number|debit card|debit card number|card number|card detail|card information|payment card|payment card number|payment card information|payment card detail|payment card data|financial account|financial account number|financial account information|financial information|financial data|financial detail|account number|routing number|iban|cvv|cvc|card verification|card verification code|security code|card expiration date|expiration date|expiry date|paypal account|brokerage account|financial record|financial status|financial situation|financial history|net worth|account balance|cardholder|cardholder data|card holder name|card security code|loan information|sort code|digital wallet address|wallet address',
  },
  payment: {
    certain:
      'payment info|process your payment|processing your payment|process any payment|process payments|processes your payment|purchase transaction|associated with the payment|payments you make|payment card type|payment information|payments information|billing or payments information|payment detail|payment data|payment method|payment method information|payment record|payment history|payment credential|payment account|payment account information|billing information|billing detail|billing data|billing history|payment instrument|payment and billing information|means of payment|method of payment|mode of payment|payment type|payment preference|payment transaction|wallet information|payment and transaction|payment processing information|payment or financial information|payment option|payment account number|payment account detail|billing and payment information|payment and order information|e wallet|payment service provider information|bill payment|payment status|payment number',
  },
  transaction: {
    certain:
      'purchase history|purchase information|purchase record|purchasing history|transaction history|transaction information|transaction data|transaction detail|transaction record|transactional information|transactional data|order history|order information|order detail|order data|order number|purchase data|shopping history|commercial information|purchase|products purchased|products or services purchased|item purchased|subscription information|subscription detail|subscription status|subscription history|purchase detail|invoice|shopping cart|shopping preference|buying behavior|booking information|booking detail|reservation information|reservation detail|travel information|travel detail|itinerary|purchase price|purchase behavior|purchasing behavior|delivery information|shipping information|shipping detail|delivery detail|purchase activity|consuming history|consuming tendencies|product preference|redemption|travel history|billing period|transaction date',
    likely: 'transaction|order|booking|reservation|subscription',
  },
  credit: {
    certain:
      'credit worthiness information|credit standing|credit bureau report|credit score|credit history|credit report|credit information|credit check|credit rating|creditworthiness|credit worthiness|credit record|credit file|credit reference|credit bureau information|credit data|credit profile',
  },
  'income-tax': {
    certain:
      'salaries|salary information|financial income|tax number|income|salary|tax information|tax record|tax return|tax status|income level|household income|wage|compensation information|payroll|income information|tax form|w 9|tax detail|earnings|income range|income bracket|tax filing|annual income|pension',
  },
  'precise-location': {
    certain:
      'geolocation coordinates|location coordinates|current location|your current location|current geographic location|current physical location|device coordinates|your coordinates|gps locator|real time information about the location|location in real time|exact geographic location|precise device location|precise or approximate location|precise geolocation coordinates|gps based location|precise location of your device|specific geolocation|geo coordinates|precise location tracking|precise location|precise geolocation|precise geo location|exact location|precise location information|precise location data|precise geographic location|precise geolocation data|precise geolocation information|exact geolocation|precise information about the location|precise position|real time location|real time geolocation|real time location information|real time geographic location|gps|gps data|gps location|gps coordinate|gps signal|gps information|gps position|latitude|latitude and longitude|longitude|longitude and latitude|fine location|location history|geographic coordinate|geographical coordinate|specific location|exact position|precise physical location|precise real time location|global positioning system',
  },
  location: {
    certain:
      'location data|location information|location based information|geolocation|geolocation data|geolocation information|geo location|geo location data|geo location information|geographic location|geographical location|geographic location information|geographic location data|geographic position|your location|device location|device’s location|location of your device|location of your mobile device|location of the device|your device’s location|physical location|geographical position|physical location of your device|mobile location|mobile device location|user location|user’s location|location tracking|location of user|whereabouts|location detail|background location|location record|mobile device location information|device location information|device location data|location data from your device|your locations|your device location|your mobile location|geo tag|geotag',
  },
  'coarse-location': {
    certain:
      'location service|location services|location permission|geographical information|geographic data|geo data|geographic information|approximate location|approximate geolocation|coarse location|general location|general location information|general geographic location|approximate geographic location|general geographic area|rough location|city|city and state|country|state or province|postal code location|region|imprecise location|general location data|time zone|country of residence|city of residence|non precise location|approximate physical location|general area|city level location|coarse geographic location|broad geographic location|country code|area code|town|inferred location',
    likely: 'location|state|province|hometown',
  },
  'address-book': {
    certain:
      "those contacts|these contacts|sync your contacts|phone's contact|contacts in your address book|upload your contacts|import your contacts|contacts database|contact database|phone's address book|contacts on your phone|contacts on your mobile device|device's address book|names and phone numbers of your contacts|address book|address book contact|contact list|contacts list|phone book|phonebook|list of contacts|your contacts|friend's contact|contacts stored|device contact|device's contact|phone contacts|contacts from your|mobile contacts|contact book|contacts on your device|access to contacts",
  },
  communications: {
    certain:
      "messages or other content|all communications|communication between two users|messages to other users|message to other users|messages sent on|messages that you send|communication between users|communications between users|communication between members|communications between members|messages sent between|private communication|online communications|private online communications|record of communication|chat communication|retain the message|store the message|log of all messages|messages may contain|messages you sent|stored chats|your chats|chats with other|chats between|content of your chats|messages and content|communications you and other users|your emails|your email messages|record of that correspondence|record of your communications|record of your communication|records of communications|records of your communications|contents of that communication|contents of correspondence|copies of your correspondence|call recordings|recordings of your calls|record your calls|record phone calls|record telephone calls|record calls|calls may be recorded|calls recorded|recorded conversation|retain such email|content of chats|messages you have sent|content of your message|contents of your message|contents of a message|content of a message|contents of any message|contents of your calls|messaging data|contents of your inquiry|voice message|video message|emails sent|emails you receive|email and calendar content|emails and attachments|content of those messages|content of such messages|messages you receive|messages you write|messages and calls|content of message|contents of messages|message content|content of your communication|contents of your communication|content of communication|contents of communications|communication content|content of the communication|content of any communication|content of the message|private message|text message content|chat message|chat history|chat log|chat transcript|chat content|chat conversation|instant message|content of email|content of your email|contents of email|contents of your mail|contents of a consumer's mail|contents of the email|mail, email, and text message|messages you send|messages to other|postings or messages|messages you exchange|messages you share|messages sent|your messages|your conversations|your communications|your correspondence|correspondence|communications with us|communications between you and us|communications you send|record of your correspondence|records of your correspondence|records of correspondence|copy of your correspondence|call recording|recording of call|recordings of calls|recorded call|recording of your call|recordings of telephone calls|phone conversation|telephone conversation|voicemail|voice mail|sms content|communication record|communications record|communication history|customer service call|call transcript|messages between users|messages with other users|communication you have with us|communication with us|communications from you|communications you have with|mail, email and text messages|message history|contents of chat|record of the communication|email content|emails you send|contents of your emails|text messages you send",
  },
  'call-log': {
    certain:
      'call log|call history|call record|call detail|call data|call duration|calling party number|receiving party number|phone log|telephone log|call detail record|time and date of call|calling history|forwarding number|duration of call|sms log|calls you make|number you call|numbers you call',
  },
  email: {
    certain:
      'email address|e mail address|email|e mail|email id|email account|e mail account|email contact|email addresses|emailaddress|electronic mail address',
  },
  phone: {
    certain:
      'phone number|telephone number|mobile number|mobile phone number|cell phone number|cellphone number|mobile telephone number|contact number|home phone|work phone|fax number|contact information|contact detail|contact data|telephone|cell number|phone or mobile number|telephone detail|contact info|landline|business contact information|telephone or mobile number|emergency contact|phone',
    likely: 'mobile|fax',
  },
  'postal-address': {
    certain:
      'postal address|mailing address|shipping address|delivery address|billing address|home address|street address|physical address|residential address|postal code|post code|postcode|zip code|zip|residence address|home or work address|home or business address|work address|business address|address information|permanent address|home or work|home and work|mail address|billing and shipping address|shipping and billing address|billing/shipping address|place of residence',
    likely: 'address|addresses|residence',
  },
  credentials: {
    certain:
      'login details|login detail|log in details|login information|log in information|sign in information|pin number|pin code|passcode|access code|authentication information|username and password|user name and password|user id and password|password and username|login credential|log in credential|sign in credential|account credential|user credential|account password|password hint|authentication credential|access credential|login and password|email and password|account access credential|passwords|password',
  },
  'social-account': {
    certain:
      'friend list|friends list|list of friends|list of your friends|buddy list|social graph|social contacts|facebook account|google account|twitter account|instagram account|social media account|social network account|social media profile|social network profile|social media handle|social media information|social networking account|facebook profile|linkedin profile|facebook id|social media id|twitter handle|social media username|social network id|social media user name|apple id|third party account|account information|account data|account detail|account id|account identifier|user id|user identification|member id|membership number|user account|user account information|registration information|registration data|profile information from|public profile|social network information|social profile|social media data|unique user id|customer number|customer id|member number|user identifier|account name|loyalty number|loyalty program information|social media|facebook user id|social media page|social media content|user account data',
    likely: 'account|social network',
  },
  'device-id': {
    certain:
      'device id|device identifier|unique device identifier|unique device id|device identification|device identification number|device unique identifier|mobile device identifier|mobile device id|mobile device unique id|mobile identifier|unique identifier|unique id|unique identification number|unique personal identifier|online identifier|advertising id|advertising identifier|mobile advertising id|mobile advertising identifier|ad id|ad identifier|idfa|idfv|gaid|aaid|android id|android advertising id|google advertising id|apple advertising identifier|udid|uuid|guid|imei|imei number|imsi|meid|iccid|serial number|device serial number|mac address|media access control address|media access control|device fingerprint|device token|device number|identifier for advertising|identifier for advertisers|persistent identifier|hardware id|hardware identifier|hardware serial number|unique device number|session id|session identifier|session identification number|installation id|push token|pixel id|unique application number|machine id|mobile equipment identifier|probabilistic identifier|unique device token|unique number|device advertising id|mobile ad identifier|mobile ad id|mobile advertisement identifier|computer id|browser fingerprint',
  },
  'ip-address': {
    certain:
      'ip address|internet protocol address|internet protocol ip address|ip|internet protocol|ip number|ip addresses|internet address|ip address information|protocol address',
  },
  'device-info': {
    certain:
      'device information|device data|device detail|device type|type of device|device model|device name|device setting|device characteristic|device attribute|device configuration|device specification|device brand|device manufacturer|device operating system|device hardware|device version|device and browser information|device and usage information|mobile device type|type of mobile device|mobile device information|mobile device model|mobile device operating system|operating system|operating system version|operating system type|operating system and version|os version|browser|browser type|browser version|browser type and version|browser information|browser setting|browser configuration|browser language|browser software|browser plug in|browser plug in types and versions|web browser|type of browser|internet browser|web browser type|type of web browser|hardware model|hardware setting|hardware type|hardware information|hardware version|hardware and software|hardware and software information|screen resolution|screen size|display setting|language setting|language preference|preferred language|language|software version|software|application version|app version|version of the app|computer type|type of computer|computer operating system|computer and connection information|computer information|device platform|platform type|firmware version|system configuration|system configuration information|battery level|device storage|device memory|time zone setting|computer hardware|computer software|device operating system and version|mobile operating system|version of your operating system|user agent|user agent string|device make|device make and model|make and model|model and manufacturer|device property|device state information|device status|hardware|technical information|technical data|information about your device|information about your computer|computer system|technical detail|device activity|phone model|device language|plug in',
    likely: 'device|computer|mobile device|version|manufacturer|configuration',
  },
  'installed-apps': {
    certain:
      'installed app|installed application|list of installed app|list of installed applications|apps installed|applications installed|apps on your device|other apps|list of apps|installed software|running process|installed program|app list|names of the applications|applications on your device|application list|software installed',
  },
  sensors: {
    certain:
      'sensor|sensor data|accelerometer|gyroscope|gyroscope data|accelerometer data|motion sensor|motion data|barometer|magnetometer|compass|proximity sensor|pedometer|device motion|light sensor|sensor information|device sensor',
  },
  'network-info': {
    certain:
      'network information|network data|network type|network connection|network status|network identifier|mobile network|mobile network information|mobile carrier|mobile service provider|mobile network provider|wireless carrier|carrier information|carrier|carrier name|internet service provider|isp|internet provider|wi fi|wifi|wi fi access point|wifi access point|wireless network|wifi network|wi fi network|wi fi information|wi fi signal|cell tower|cell tower information|cell site|cell id|bluetooth|bluetooth signal|bluetooth information|connection type|connection information|connection speed|connection data|connection method|network provider|network operator|ssid|bssid|phone carrier|service carrier|access point|internet connection|type of internet connection|bandwidth|cellular network|cell phone carrier|telecommunications provider|domain name|domain|domain server|host name|network activity|network setting|nearby wi fi|beacons nearby|domain type|type of network|mobile phone carrier|network carrier|network performance',
  },
  clipboard: { certain: 'clipboard|clipboard data|clipboard content|pasteboard' },
  cookies: {
    certain:
      'cookie|cookie id|cookie identifier|cookie information|web beacon|pixel tag|tracking pixel|clear gif|flash cookie|local storage object|local shared object|web storage|html5 local storage|tracking technology|tracking technologies|tracking cookie|cookie data|pixel|flash object|etag|device graph|tags|beacon|persistent cookie|session cookie|information from cookies|tracking data|action tag',
    likely: 'local storage|tag',
  },
  'usage-log': {
    certain:
      'usage information|usage data|usage detail|usage statistic|usage pattern|usage history|usage log|usage record|log data|log information|log file|log file information|server log|server log information|activity log|web log|access log|access time|access date|time of access|date of access|access date and time|date and time of access|date and time of your visit|time and date of your visit|time and date stamp|date/time stamp|date and time stamp|time stamp|timestamp|date stamp|time spent|amount of time spent|time spent on|length of visit|duration of your visit|length of your visit|page response time|download error|crash data|crash report|crash log|crash information|error report|error log|error information|diagnostic data|diagnostic information|diagnostics|performance data|performance information|system activity|interaction data|interaction information|interactions with|interaction with|your interactions|your activities|your activity|user activity|activity information|activity data|activities on|online activities|online activity|your use of|your usage|how you use|how you interact|information about your use|information about your usage|use of our service|use of the service|features you use|feature used|frequency of use|number of clicks|click data|clickstream|clickstream data|click stream|click stream data|click through|mouse movement|mouse over|scrolling|keystroke|page interaction information|page interaction|viewing history|listening history|watch history|viewing activity|viewing behavior|content viewed|content you view|content accessed|ads you view|advertisements you view|ads viewed|ad interaction|behavioral data|behavioral information|behavioural data|user behavior|behavior data|app usage|application usage|game play|gameplay|gameplay data|traffic data|traffic information|web traffic|session data|session information|session duration|login time|log in time|last login|statistical data|statistics|statistical information|analytics data|analytics information|analytics|telemetry|event data|bounce rate|number of visits|frequency of visits|app event|in app activity|in app behavior|technical and usage information|platform activity|actions you take|actions taken|your actions|page view|number of page views|sequence of pages|software crash report|access pattern|system crash|demographic usage|files viewed|download|responses to advertisements|email open|open rate|transaction log|performance statistic|site activity|site usage|use of the site|use of the sites|use of our site|use of our sites|use of our website|use of the website|use of our services|use of the services|use of the app|user interaction',
  },
  'browsing-history': {
    certain:
      'browsing history|browsing data|browsing information|browsing activity|browsing activities|browsing behavior|browsing behaviour|browsing habit|browsing pattern|web browsing|web browsing history|web history|internet history|internet activity|internet or other electronic network activity|internet or other electronic network activity information|internet or other network activity|internet or network activity|electronic network activity|electronic network activity information|other electronic network activity|internet usage|pages you visit|pages visited|pages viewed|pages you view|page viewed|page visited|web page|web pages you visit|webpage|web pages visited|web pages viewed|website visited|websites visited|websites you visit|sites you visit|sites visited|site visited|site you visit|referring url|referral url|referring website|referring web page|referring page|referrer|referrer url|referring/exit page|referring and exit pages|exit page|entry page|url|urls visited|url clickstream|landing page|referring site|referring website address|referring web site|referral source|browser history|websites you have visited|pages that you visit|site from which you came|online browsing|pages of our service that you visit|web site you visited|page you requested|links you click|links clicked|last url visited|website usage|navigation|links you click on|link you clicked|browsing|surfing behavior|surfing behaviour',
  },
  'search-history': {
    certain:
      'search history|search quer|search query|search queries|search term|searches|your searches|search data|search information|search activity|search record|search keyword|terms you search for|searches you make|browsing and search history|search terms|search engine query',
  },
  calendar: { certain: 'calendar|calendar information|calendar event|calendar entry|calendar data|calendar entries' },
  media: {
    certain:
      'your photo library|your photo album|your photo gallery|your photo roll|photo|photos and videos|video|videos|image|picture|photo library|photo album|camera roll|photo gallery|photos or videos|video content|audio and visual information|audio, electronic, visual|visual information|media file|photos and other media|audiovisual|audio visual|recording|video recording|video footage|cctv|cctv footage|multimedia|screenshot|photographs|media|audio, visual|attachment|metadata|exif',
    likely: 'files',
  },
  voice: {
    certain:
      'voice recording|voice data|voice information|audio recording|audio data|audio information|audio|voice|microphone|voice command|voice input|sound recording|audio file|recordings of your voice|voice sample|speech',
    likely: 'sound',
  },
  camera: { certain: 'camera|camera access|device camera|your camera|camera permission' },
  'user-content': {
    certain:
      'user content|user generated content|content you post|content you upload|content you provide|content you create|content you submit|content you share|information you post|information you share|posting|comment|feedback|survey|survey answer|survey response|survey information|survey data|testimonial|forum post|message board post|posts|user submission|materials you submit|user contribution|content posted|content uploaded|rating|answers to questions|responses to surveys|ideas|suggestion|public posting|user generated|blog post|likes|contest entry|contest entries|blog comment|customer support inquiry|customer service inquiry|support request|inquiry|inquiries|information you submit|uploaded content|profile content|responses you provide|your content|essay',
  },
  education: {
    certain:
      'education|education information|educational information|educational background|education history|educational history|education record|student record|school|school name|degree|academic record|academic information|academic transcript|school transcript|college transcript|university transcript|grades|academic history|level of education|education level|university attended|student id|enrollment information|qualification|educational institution|school information|field of study|course of study|test score|educational data',
  },
  employment: {
    certain:
      'employment|employment information|employment history|employment data|employment status|employment record|employer|employer name|name of employer|job title|occupation|profession|professional information|professional or employment related information|professional or employment information|employment related information|work history|work experience|resume|résumé|curriculum vitae|job history|job function|job application|employment application|professional background|professional history|work information|place of work|job|professional qualification|business information|professional detail|reference|company information|job description|cv|job level|name of your company|organization name|professional experience|career|company size|salary expectation|working hour',
    likely: 'department',
  },
  family: {
    certain:
      'marital status|family status|family information|family member|family detail|household information|household composition|number of children|marriage status|relationship status|spouse|dependents|dependants|next of kin|beneficiaries|beneficiary|family relationship|household size|number of dependents|household data|parental status|domestic partner|family|civil status|household|household member|relationship history',
  },
  minor: {
    certain:
      "children's personal information|children’s personal information|child's personal information|child’s personal information|children's information|children’s information|child's information|child’s information|children's data|children’s data|child's personal data|child’s personal data|children's personal data|children’s personal data|information from children|information from a child|information from child|personal information from children|personal information from a child|personal information of children|personal data of children|personal data from children|information about children|information about a child|information of minors|information from minors|information from a minor|data of minors|data from children|data from minors|data about children|data from a minor|data from a child|information from individuals under|information from persons under|information from anyone under|information from people under|information from users under|information from any person under|data from anyone under|data from individuals under|data from persons under|data from people under|information of children|data of children|information of minor|minor's personal information|minors' personal information|minor’s personal information|information on children|student information|student data|student personal information|student's personal information|information on minors|information from anyone who is under|information about minors|information pertaining to a minor|information pertaining to children|minor’s privacy|children’s privacy",
  },
  profile: {
    certain:
      'search preference|search criteria|demographic information|demographic data|demographics|demographic|demographic detail|demographic profile|interests|hobbies|hobby|preference|preferences|your preferences|your interests|user preference|profile information|profile data|profile detail|profile|user profile|personality|personality test|lifestyle|lifestyle information|inference|inferences drawn|inferences|psychological trend|attitudes|aptitudes|predispositions|intelligence|abilities|marketing preference|communication preference|consumer profile|protected classification|protected classifications|protected classification characteristics|characteristics of protected classifications|psychographic information|psychographic data|advertising preference|customer profile|user settings|lifestyle preference|veteran status|military status|military or veteran status|personal preference|advertising profile|buying habits|shopping habits|eye color|hair color|physical appearance|physical characteristics|physical description|personality traits|dating preference|bio',
  },
};
