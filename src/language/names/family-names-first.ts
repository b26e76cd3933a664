/** Family names that stand before the given name in Korea, China and Vietnam, as newspapers spell them. */
export const FAMILY_NAMES_FIRST: readonly string[] = (
  "Kim Lee Park Choi Choe Cho Jung Jeong Chung Chong Kang Yoon Yun Jang Chang Lim Rim Im Han Shin Sin Oh Seo Suh Kwon Hwang Ahn " +
  "An Song Ryu Yoo Yu Hong Jeon Jon Chun Ko Koh Moon Mun Yang Son Sohn Bae Pae Paek Paik Baek Heo Huh Ho Nam Noh Roh Ro Ri Rhee " +
  "Pak Pang Bang Byun Cha Chae Do Eom Gil Gong Hur Hyon Hyun Ji Jin Joo Ju Kwak Ma Maeng Min Myung No Paeng Pyo Sim Shim Sung " +
  "Thae Tak To U Uhm Um Wang Won Woo Ye Yeo Yeom Yi Yim " +
  "Li Zhang Liu Chen Zhao Huang Zhou Wu Xu Sun Hu Zhu Gao Lin He Guo Luo Liang Zheng Xie Tang Feng Dong Xiao Cheng Cao Yuan " +
  "Deng Fu Shen Zeng Peng Lu Su Jiang Cai Jia Ding Wei Xue Yan Pan Du Dai Xia Zhong Tian Ren Fan Fang Shi Yao Tan Liao Zou Xiong " +
  "Jin Hao Kong Bai Cui Kang Mao Qiu Qin Shao Hou Gu Meng Long Wan Duan Lei Qian Tsai Hsu Xi Qin Wen Zhai Geng Le Ma Mu Chiang " +
  "Leung Wong Cheung Chow Lam Lau Kwok Yeung Tsang Tam Mak Fung Yip Kwan Lai Lui Mok Poon Shum Siu Sze Tong Tse Tsui Yau Yuen " +
  "Nguyen Tran Pham Huynh Hoang Phan Vu Vo Dang Bui Ngo Duong Ly Luong Truong Dinh To"
).split(" ");
